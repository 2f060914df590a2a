namespace EcomBot.Commerce.Recommendations.Trees;

/// <summary>The sums of the rows of one node, by column and range.</summary>
internal sealed class Histogram(int columns)
{
    private readonly RangeSum[] _sums = new RangeSum[columns * BinnedRows.Ranges];

    /// <summary>Gets the sums of a column.</summary>
    public Span<RangeSum> Of(int column) => _sums.AsSpan(column * BinnedRows.Ranges, BinnedRows.Ranges);

    /// <summary>Sums up rows over some columns.</summary>
    public void Add(BinnedRows rows, Slopes slopes, ReadOnlySpan<int> chosen, ReadOnlySpan<int> columns)
    {
        foreach (var row in chosen)
        {
            var ranges = rows.Row(row);
            var (first, second) = (slopes.First[row], slopes.Second[row]);
            foreach (var column in columns)
            {
                ref var sum = ref _sums[(column * BinnedRows.Ranges) + ranges[column]];
                sum.First += first;
                sum.Second += second;
                sum.Rows++;
            }
        }
    }

    /// <summary>Makes the sums of one child of those of the parent and the other child.</summary>
    public static Histogram Rest(Histogram parent, Histogram child, int columns)
    {
        var rest = new Histogram(columns);
        for (var place = 0; place < rest._sums.Length; place++)
        {
            var (all, part) = (parent._sums[place], child._sums[place]);
            rest._sums[place] = new() { First = all.First - part.First, Second = all.Second - part.Second, Rows = all.Rows - part.Rows };
        }

        return rest;
    }
}

/// <summary>The derivatives of some rows together.</summary>
internal struct RangeSum
{
    /// <summary>The first derivatives.</summary>
    public double First;

    /// <summary>The second derivatives.</summary>
    public double Second;

    /// <summary>How many rows.</summary>
    public int Rows;
}
