namespace EcomBot.Benchmarks.Reports;

/// <summary>What a benchmark measured: a table and the aims it is held to.</summary>
internal sealed class BenchmarkReport(params string[] columns)
{
    private readonly List<string[]> _rows = [];
    private readonly List<Aim> _aims = [];

    /// <summary>Adds a row of the table, a cell a column.</summary>
    /// <exception cref="ArgumentException">The row has another number of cells than the table has columns.</exception>
    public void Add(params string[] row)
    {
        if (row.Length != columns.Length)
        {
            throw new ArgumentException($"The row has {row.Length} cells, the table {columns.Length} columns.", nameof(row));
        }
        _rows.Add(row);
    }

    /// <summary>Adds an aim; its line is printed after the table.</summary>
    public void Add(Aim aim) => _aims.Add(aim);

    /// <summary>Writes the table, then a line an aim.</summary>
    /// <returns>The exit code: 0 when every aim is reached, 1 when one is short.</returns>
    public int Print(TextWriter output)
    {
        var widths = columns.Select((column, index) => _rows.Select(row => row[index].Length).Append(column.Length).Max()).ToArray();
        foreach (var row in _rows.Prepend(columns))
        {
            output.WriteLine(string.Join("  ", row.Select((cell, index) => Align(cell, widths[index], index))).TrimEnd());
        }
        _aims.ForEach(output.WriteLine);
        return _aims.TrueForAll(aim => aim.Reached) ? 0 : 1;
    }

    private static string Align(string cell, int width, int column) => column == 0 ? cell.PadRight(width) : cell.PadLeft(width);
}
