using EcomBot.Commerce.Anomalies;

namespace EcomBot.Commerce.Risk.Forecasts;

/// <summary>What is known of an order on the day it is placed.</summary>
internal sealed record OrderFacts
{
    /// <summary>Gets whose it is, in the shop's words.</summary>
    public required string Customer { get; init; }

    /// <summary>Gets when it was placed.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Gets how many kinds of items it has.</summary>
    public required double Lines { get; init; }

    /// <summary>Gets how many pieces.</summary>
    public required double Pieces { get; init; }

    /// <summary>Gets what it costs.</summary>
    public required double Total { get; init; }

    /// <summary>Gets what its dearest line costs.</summary>
    public required double LargestLine { get; init; }

    /// <summary>Gets the most pieces of one kind.</summary>
    public required double LargestQuantity { get; init; }

    /// <summary>Gets what its dearest piece costs.</summary>
    public required double HighestPrice { get; init; }

    /// <summary>Gets how many orders the customer placed before.</summary>
    public required int PastOrders { get; init; }

    /// <summary>Gets how many of those went back, as far as it was known on that day.</summary>
    public required int PastReturns { get; init; }

    /// <summary>Gets the days since the order before; null for the first.</summary>
    public double? DaysSinceLast { get; init; }

    /// <summary>Gets the parts of the shop it belongs to: its products, variants, sizes, carriers and region.</summary>
    public IReadOnlyList<Slice> Slices { get; init; } = [];
}
