namespace EcomBot.Commerce.Recommendations.Trees;

/// <summary>A question that parts the rows of a node: is the number of a column above a limit?</summary>
/// <param name="Gain">By how much it lowers the loss; 0 for a question that parts nothing.</param>
/// <param name="Column">The column.</param>
/// <param name="Range">The highest range that is answered with no.</param>
internal readonly record struct Split(double Gain, int Column, int Range)
{
    private const double Calm = 10;
    private const int FewestRows = 30;

    /// <summary>The question that all rows answer with no.</summary>
    public static readonly Split None = new(0, 0, byte.MaxValue);

    /// <summary>Gets the best question on some columns.</summary>
    public static Split Best(Histogram histogram, BinnedRows rows, ReadOnlySpan<int> columns)
    {
        var best = None;
        foreach (var column in columns)
        {
            best = Best(histogram.Of(column), rows.Limits(column).Length, column, best);
        }

        return best;
    }

    /// <summary>Gets the answer that lowers the loss of some rows most, drawn towards none.</summary>
    public static double Answer(in RangeSum sum) => -sum.First / (sum.Second + Calm);

    private static Split Best(ReadOnlySpan<RangeSum> sums, int limits, int column, Split best)
    {
        var (all, below) = (default(RangeSum), default(RangeSum));
        foreach (var sum in sums)
        {
            Add(ref all, sum);
        }

        for (var range = 0; range < limits; range++)
        {
            Add(ref below, sums[range]);
            var above = new RangeSum { First = all.First - below.First, Second = all.Second - below.Second, Rows = all.Rows - below.Rows };
            var gain = below.Rows < FewestRows || above.Rows < FewestRows ? 0 : Worth(below) + Worth(above) - Worth(all);
            best = gain > best.Gain + 1e-9 ? new(gain, column, range) : best;
        }

        return best;
    }

    private static double Worth(in RangeSum sum) => sum.First * sum.First / (sum.Second + Calm);

    private static void Add(ref RangeSum to, in RangeSum sum)
    {
        to.First += sum.First;
        to.Second += sum.Second;
        to.Rows += sum.Rows;
    }
}
