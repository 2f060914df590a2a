namespace EcomBot.Commerce.Anomalies.Outliers;

/// <summary>Reads scores of any unit as how rare they are.</summary>
internal sealed class RankTable(IEnumerable<double> scores)
{
    private readonly double[] _sorted = [.. scores.Order()];

    /// <summary>Gets the negative decimal logarithm of the share of scores that are as high: 1 for one in ten.</summary>
    public double SurpriseOf(double score)
    {
        var below = (Count(one => one < score) + Count(one => one <= score)) / 2.0;
        return -Math.Log10(1 - (below / _sorted.Length) + (0.5 / _sorted.Length));
    }

    private int Count(Func<double, bool> isBelow)
    {
        var (low, high) = (0, _sorted.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            (low, high) = isBelow(_sorted[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
