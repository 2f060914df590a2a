using EcomBot.Commerce.Anomalies;

namespace EcomBot.Commerce.Risk.Forecasts;

/// <summary>How often something happened in each part of the shop, drawn towards the whole where little is known.</summary>
internal sealed class SliceRates
{
    private const double CasesOfDoubt = 20;
    private const double RateOfNothing = 0.1;

    private readonly Dictionary<Slice, (double Cases, double Happened)> _parts = [];

    /// <summary>Gets the rate over everything.</summary>
    public double Overall => _parts.TryGetValue(Slice.Everything, out var all) ? (all.Happened + 1) / (all.Cases + (1 / RateOfNothing)) : RateOfNothing;

    /// <summary>Gets the highest rate among the parts of one kind; that of everything where there is none.</summary>
    public (double Rate, Slice? Where) Highest(IEnumerable<Slice> slices, SliceDimension dimension) => slices
        .Where(slice => slice.Dimension == dimension).Select(slice => (RateOf(slice), (Slice?)slice))
        .DefaultIfEmpty((Overall, null)).MaxBy(found => found.Item1);

    /// <summary>Gets the rate of a part.</summary>
    public double RateOf(Slice slice)
    {
        var (cases, happened) = _parts.GetValueOrDefault(slice);
        return (happened + (CasesOfDoubt * Overall)) / (cases + CasesOfDoubt);
    }

    /// <summary>Counts one case in all its parts.</summary>
    public void Add(IEnumerable<Slice> slices, bool happened)
    {
        foreach (var slice in slices.Append(Slice.Everything))
        {
            var (cases, before) = _parts.GetValueOrDefault(slice);
            _parts[slice] = (cases + 1, before + (happened ? 1 : 0));
        }
    }
}
