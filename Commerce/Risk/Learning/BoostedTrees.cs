namespace EcomBot.Commerce.Risk.Learning;

/// <summary>
/// The probability of something that happens or does not, by many small trees, each of which corrects those before it
/// (gradient boosting of the log-likelihood). Several such rows of trees are averaged.
/// </summary>
internal sealed class BoostedTrees
{
    private const int Rounds = 4;
    private const int Trees = 110;
    private const int Depth = 3;
    private const double Step = 0.05;
    private const double ShareOfRows = 0.6;
    private const double ShareOfColumns = 0.5;

    private readonly double _start;
    private readonly TreeNode[] _trees = [];

    /// <summary>Learns from rows of equal length and what happened to each.</summary>
    public BoostedTrees(double[][] rows, bool[] happened, int seed = 1)
    {
        // Half a case on either side: also where nothing or everything happened there is a probability.
        var share = (happened.Count(one => one) + 0.5) / (happened.Length + 1);
        _start = Math.Log(share / (1 - share));
        if (rows.Length > 0)
        {
            var bins = new FeatureBins(rows);
            _trees = [.. Enumerable.Range(0, Rounds).SelectMany(round => Learn(rows, happened, bins, new(seed + round)))];
        }
    }

    /// <summary>Gets the log-odds for a row.</summary>
    public double LogOddsOf(double[] row) => _start + (Step * _trees.Sum(tree => tree.AnswerFor(row)) / Rounds);

    /// <summary>Gets the probability for a row.</summary>
    public double ProbabilityOf(double[] row) => LogOdds.ToProbability(LogOddsOf(row));

    private List<TreeNode> Learn(double[][] rows, bool[] happened, FeatureBins bins, Random random)
    {
        var trees = new List<TreeNode>(Trees);
        var odds = new double[rows.Length];
        Array.Fill(odds, _start);
        while (trees.Count < Trees)
        {
            var tree = Next(bins, odds, happened, random);
            trees.Add(tree);
            for (var row = 0; row < rows.Length; row++)
            {
                odds[row] += Step * tree.AnswerFor(rows[row]);
            }
        }

        return trees;
    }

    private static TreeNode Next(FeatureBins bins, double[] odds, bool[] happened, Random random)
    {
        var chances = Array.ConvertAll(odds, LogOdds.ToProbability);
        var gradients = chances.Select((chance, row) => (happened[row] ? 1 : 0) - chance).ToArray();
        var weights = Array.ConvertAll(chances, chance => chance * (1 - chance));
        int[] columns = [.. Enumerable.Range(0, bins.Columns).Where(column => bins.CountOf(column) > 1)];
        random.Shuffle(columns);
        var some = columns[..Math.Max(Math.Min(1, columns.Length), (int)(columns.Length * ShareOfColumns))];
        int[] rows = [.. Enumerable.Range(0, odds.Length).Where(_ => random.NextDouble() < ShareOfRows)];
        return new TreeGrower(bins, gradients, weights, some).Grow(rows, Depth);
    }
}
