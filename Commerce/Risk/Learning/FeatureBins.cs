namespace EcomBot.Commerce.Risk.Learning;

/// <summary>Sorts the values of each column into a few bins of equal size, between which trees may cut.</summary>
internal sealed class FeatureBins
{
    private const int MostBins = 32;

    private readonly double[][] _cuts;
    private readonly byte[][] _bins;

    public FeatureBins(double[][] rows)
    {
        _cuts = [.. Enumerable.Range(0, rows[0].Length).Select(column => CutsOf([.. rows.Select(row => row[column]).Order()]))];
        _bins = [.. _cuts.Select((cuts, column) => rows.Select(row => BinOf(cuts, row[column])).ToArray())];
    }

    /// <summary>Gets how many columns there are.</summary>
    public int Columns => _cuts.Length;

    /// <summary>Gets how many bins a column has.</summary>
    public int CountOf(int column) => _cuts[column].Length + 1;

    /// <summary>Gets the highest value of a bin that is not the last.</summary>
    public double CutAfter(int column, int bin) => _cuts[column][bin];

    /// <summary>Gets the bin of a row.</summary>
    public int BinOf(int column, int row) => _bins[column][row];

    private static double[] CutsOf(double[] sorted) =>
        [.. Enumerable.Range(1, MostBins - 1).Select(bin => sorted[(int)((long)bin * sorted.Length / MostBins)]).Distinct()];

    private static byte BinOf(double[] cuts, double value)
    {
        var found = Array.BinarySearch(cuts, value);
        return (byte)(found < 0 ? ~found : found);
    }
}
