namespace EcomBot.Commerce.Anomalies.Outliers;

/// <summary>Brings each column to the same size by its middle part, which rare extremes do not change.</summary>
internal sealed class RobustScale
{
    private const double Tiny = 1e-9;

    private readonly (double Middle, double Size)[] _columns;

    /// <summary>Measures rows.</summary>
    /// <param name="rows">The rows; at least one.</param>
    /// <param name="middle">How much of each column is its middle part, such as 0.5 for the middle half.</param>
    public RobustScale(IReadOnlyList<double[]> rows, double middle) =>
        _columns = [.. Enumerable.Range(0, rows[0].Length).Select(column => Measure([.. rows.Select(row => row[column]).Order()], middle))];

    /// <summary>Gets a row with every column at the same size.</summary>
    public double[] Apply(double[] row) => [.. row.Select((value, column) => (value - _columns[column].Middle) / _columns[column].Size)];

    private static (double Middle, double Size) Measure(double[] sorted, double middle)
    {
        var size = sorted[(int)(sorted.Length * (0.5 + (middle / 2)))] - sorted[(int)(sorted.Length * (0.5 - (middle / 2)))];
        return (sorted[sorted.Length / 2], size > Tiny ? size : (2 * Deviation(sorted)) + Tiny);
    }

    private static double Deviation(double[] values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
    }
}
