namespace EcomBot.Commerce.Risk.Learning;

/// <summary>Grows one tree on what the trees before left unexplained.</summary>
/// <param name="bins">The rows.</param>
/// <param name="gradients">How far each row's label is above its probability.</param>
/// <param name="weights">How sure each row's probability is, from 0 to 0.25.</param>
/// <param name="columns">The columns this tree may ask for.</param>
internal sealed class TreeGrower(FeatureBins bins, double[] gradients, double[] weights, int[] columns)
{
    private const double Caution = 10;
    private const int SmallestEnd = 40;
    private const double SmallestGain = 1e-3;

    /// <summary>Gets a tree of at most so many questions one after another.</summary>
    public TreeNode Grow(int[] rows, int depth)
    {
        var all = new Sums(rows.Sum(row => gradients[row]), rows.Sum(row => weights[row]), rows.Length);
        if (depth == 0 || rows.Length < 2 * SmallestEnd || BestCut(rows, all) is not { } best)
        {
            return new(-1, 0, all.Gradient / (all.Weight + Caution), null, null);
        }

        var low = Grow([.. rows.Where(row => bins.BinOf(best.Column, row) <= best.Bin)], depth - 1);
        var high = Grow([.. rows.Where(row => bins.BinOf(best.Column, row) > best.Bin)], depth - 1);
        return new(best.Column, bins.CutAfter(best.Column, best.Bin), 0, low, high);
    }

    private (int Column, int Bin)? BestCut(int[] rows, Sums all)
    {
        ((int Column, int Bin)? cut, double Gain) best = (null, SmallestGain);
        foreach (var column in columns)
        {
            foreach (var (bin, gain) in Gains(column, rows, all).Where(found => found.Gain > best.Gain))
            {
                best = best.Gain < gain ? ((column, bin), gain) : best;
            }
        }

        return best.cut;
    }

    private IEnumerable<(int Bin, double Gain)> Gains(int column, int[] rows, Sums all)
    {
        var parts = SumUp(column, rows);
        var low = default(Sums);
        for (var bin = 0; bin < parts.Length - 1; bin++)
        {
            low += parts[bin];
            var high = all - low;
            if (low.Rows >= SmallestEnd && high.Rows >= SmallestEnd)
            {
                yield return (bin, low.Worth + high.Worth - all.Worth);
            }
        }
    }

    private Sums[] SumUp(int column, int[] rows)
    {
        var parts = new Sums[bins.CountOf(column)];
        foreach (var row in rows)
        {
            parts[bins.BinOf(column, row)] += new Sums(gradients[row], weights[row], 1);
        }

        return parts;
    }

    private readonly record struct Sums(double Gradient, double Weight, int Rows)
    {
        public double Worth => Gradient * Gradient / (Weight + Caution);

        public static Sums operator +(Sums one, Sums other) => new(one.Gradient + other.Gradient, one.Weight + other.Weight, one.Rows + other.Rows);

        public static Sums operator -(Sums one, Sums other) => new(one.Gradient - other.Gradient, one.Weight - other.Weight, one.Rows - other.Rows);
    }
}
