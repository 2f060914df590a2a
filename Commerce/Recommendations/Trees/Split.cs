using System.Runtime.Intrinsics;

namespace EcomBot.Commerce.Recommendations.Trees;

/// <summary>A question that parts the rows of a node: is the number of a column above a limit?</summary>
/// <param name="Gain">By how much it lowers the loss; 0 for a question that parts nothing.</param>
/// <param name="Column">The column.</param>
/// <param name="Range">The highest range that is answered with no.</param>
internal readonly record struct Split(float Gain, int Column, int Range)
{
    private const int First = 0;
    private const int Second = 1;
    private const int Rows = 2;
    private const float Calm = 10;
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
    public static float Answer(Vector128<float> sum) => -sum[First] / (sum[Second] + Calm);

    private static Split Best(ReadOnlySpan<Vector128<float>> sums, int limits, int column, Split best)
    {
        var (all, below) = (Vector128<float>.Zero, Vector128<float>.Zero);
        foreach (var sum in sums)
        {
            all += sum;
        }

        for (var range = 0; range < limits; range++)
        {
            below += sums[range];
            var above = all - below;
            var gain = below[Rows] < FewestRows || above[Rows] < FewestRows ? 0 : Worth(below) + Worth(above) - Worth(all);
            best = gain > best.Gain + 1e-6f ? new(gain, column, range) : best;
        }

        return best;
    }

    private static float Worth(Vector128<float> sum) => sum[First] * sum[First] / (sum[Second] + Calm);
}
