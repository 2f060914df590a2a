namespace EcomBot.Commerce.Anomalies.Outliers;

/// <summary>Many trees of random cuts, each over a part of the rows.</summary>
internal sealed class IsolationForest
{
    private const int Trees = 300;
    private const int RowsOfTree = 256;

    private readonly IsolationTree[] _trees;
    private readonly double _usual;

    public IsolationForest(double[][] rows, int seed)
    {
        var random = new Random(seed);
        var count = Math.Min(RowsOfTree, rows.Length);
        var depth = (int)Math.Ceiling(Math.Log2(Math.Max(2, count)));
        _usual = Math.Max(IsolationTree.UsualPath(count), 1);
        _trees = [.. Enumerable.Range(0, Trees).Select(_ => IsolationTree.Grow(Sample(rows, count, random), depth, random))];
    }

    /// <summary>Gets how easily a row is told from the others, from 0 to 1.</summary>
    public double ScoreOf(double[] row) => Math.Pow(2, -_trees.Average(tree => tree.PathOf(row)) / _usual);

    private static double[][] Sample(double[][] rows, int count, Random random)
    {
        var shuffled = rows.ToArray();
        random.Shuffle(shuffled);
        return shuffled[..count];
    }
}
