using System.Runtime.Intrinsics;

namespace EcomBot.Commerce.Recommendations.Trees;

/// <summary>The sums of the rows of one node, by column and range: first and second derivatives, and how many rows.</summary>
internal sealed class Histogram(int columns)
{
    // Three numbers a range in one register, so that a row is added at once; sums of a node's rows are exact enough in single numbers.
    private readonly Vector128<float>[] _sums = new Vector128<float>[columns * BinnedRows.Ranges];

    /// <summary>Gets the sums of a column.</summary>
    public ReadOnlySpan<Vector128<float>> Of(int column) => _sums.AsSpan(column * BinnedRows.Ranges, BinnedRows.Ranges);

    /// <summary>Sums up rows over some columns.</summary>
    public void Add(BinnedRows rows, Slopes slopes, ReadOnlySpan<int> chosen, ReadOnlySpan<int> columns)
    {
        foreach (var row in chosen)
        {
            var ranges = rows.Row(row);
            var slope = slopes.Of(row);
            foreach (var column in columns)
            {
                _sums[(column * BinnedRows.Ranges) + ranges[column]] += slope;
            }
        }
    }

    /// <summary>Makes the sums of one child of those of the parent and the other child.</summary>
    public static Histogram Rest(Histogram parent, Histogram child, int columns)
    {
        var rest = new Histogram(columns);
        for (var place = 0; place < rest._sums.Length; place++)
        {
            rest._sums[place] = parent._sums[place] - child._sums[place];
        }

        return rest;
    }
}
