namespace EcomBot.Commerce.Recommendations.Trees;

/// <summary>All rows with each number replaced by the range it falls in, so that a tree has few limits to try.</summary>
internal sealed class BinnedRows
{
    /// <summary>How many ranges a column has at most.</summary>
    public const int Ranges = 64;

    private const int Sampled = 20_000;

    private readonly byte[] _ranges;
    private readonly float[][] _limits;

    public BinnedRows(Examples examples)
    {
        Columns = examples.Columns;
        _ranges = new byte[(long)examples.RowCount * Columns];
        _limits = [.. Enumerable.Range(0, Columns).AsParallel().AsOrdered().Select(column => LimitsOf(examples, column))];
        var starts = examples.Starts();
        Parallel.For(0, examples.Groups.Count, group => Fill(examples.Groups[group].Rows, starts[group] * Columns));
    }

    /// <summary>Gets how many columns there are.</summary>
    public int Columns { get; }

    /// <summary>Gets the ranges of a row.</summary>
    public ReadOnlySpan<byte> Row(int row) => _ranges.AsSpan(row * Columns, Columns);

    /// <summary>Gets the limits between the ranges of a column.</summary>
    public ReadOnlySpan<float> Limits(int column) => _limits[column];

    private void Fill(float[] rows, int at)
    {
        for (var place = 0; place < rows.Length; place++)
        {
            var limits = _limits[place % Columns];
            var found = Array.BinarySearch(limits, rows[place]);
            _ranges[at + place] = (byte)(found < 0 ? ~found : found);
        }
    }

    // Ranges of about equal size; a number at a limit belongs below it.
    private static float[] LimitsOf(Examples examples, int column)
    {
        var step = Math.Max(1, examples.RowCount / Sampled);
        var values = new List<float>();
        var row = 0;
        foreach (var group in examples.Groups)
        {
            for (var place = 0; place < group.IsRight.Length; place++, row++)
            {
                if (row % step == 0)
                {
                    values.Add(group.Rows[(place * examples.Columns) + column]);
                }
            }
        }

        values.Sort();
        return [.. Enumerable.Range(1, Ranges - 1).Select(range => values[(int)((long)values.Count * range / Ranges)]).Distinct()];
    }
}
