using EcomBot.Commerce.Anomalies;
using EcomBot.Commerce.Anomalies.Outliers;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce.Risk.Forecasts;

namespace EcomBot.Commerce.Risk.Scoring;

/// <summary>What was learnt of the shop so far; replaced as a whole when more is learnt.</summary>
internal sealed record RiskModel
{
    private static readonly RiskCode[] Compared =
        [RiskCode.ManyReturns, RiskCode.HighAmount, RiskCode.ManyRequests, RiskCode.UsuallyReturned, RiskCode.LongAfterDelivery];

    /// <summary>Gets how often orders go back, by product and by how much their customers order.</summary>
    public SliceRates Returns { get; init; } = new();

    /// <summary>Gets the mean and the deviation of the logarithm of what orders cost; null before any was seen.</summary>
    public (double Mean, double Deviation)? Amounts { get; init; }

    /// <summary>Gets what requests were like so far; null while there are too few.</summary>
    public OutlierModel? Requests { get; init; }

    /// <summary>Gets what each thing that is seen is worth.</summary>
    public EvidenceWeights Weights { get; init; } = EvidenceWeights.Standard;

    /// <summary>Gets the forecast of returns; null before there was anything to learn from.</summary>
    public OutcomeForecaster? ReturnForecaster { get; init; }

    /// <summary>Gets the forecast of failed deliveries; null before there was anything to learn from.</summary>
    public OutcomeForecaster? DeliveryForecaster { get; init; }

    /// <summary>Gets the figures by which requests are compared.</summary>
    public static double[] RowOf(IEnumerable<(RiskCode Code, double Value)> seen)
    {
        var values = seen.ToLookup(one => one.Code, one => one.Value);
        return [.. Compared.Select(code => values[code].Sum())];
    }

    /// <summary>Gets the part of the shop that customers of so many orders make.</summary>
    public static Slice Alike(int orders) => new(SliceDimension.Everything, orders switch { <= 1 => "1", <= 3 => "2-3", <= 9 => "4-9", _ => "10+" });
}

/// <summary>Holds the model in use.</summary>
internal sealed class RiskModels
{
    private volatile RiskModel _current = new();

    /// <summary>Gets or sets the model in use; whoever works with one keeps it to the end.</summary>
    public RiskModel Current
    {
        get => _current;
        set => _current = value;
    }
}
