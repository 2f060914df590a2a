using System.Text.Json.Serialization;

namespace EcomBot.Commerce.Risk.Forecasts;

/// <summary>How likely something is for an order, and what makes it likely.</summary>
/// <param name="Probability">From 0 to 1.</param>
/// <param name="Usual">How likely it is over all orders, from 0 to 1.</param>
/// <param name="Raising">What raises it, the strongest first; empty when nothing does.</param>
public sealed record Forecast(double Probability, double Usual, IReadOnlyList<ForecastReason> Raising);

/// <summary>One thing that makes it likelier.</summary>
/// <param name="Factor">What it is.</param>
/// <param name="Value">Which one: a variant's identifier, a size, a carrier, a region; null where the factor has no name.</param>
/// <param name="OddsRatio">By how much it raises the odds: 2 for twice, above 1.</param>
public sealed record ForecastReason(ForecastFactor Factor, string? Value, double OddsRatio);

/// <summary>What can make the return or the failed delivery of an order likelier.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ForecastFactor>))]
public enum ForecastFactor
{
    /// <summary>What it costs, by itself or beside the customer's usual orders.</summary>
    Amount,

    /// <summary>How many pieces it has.</summary>
    Quantity,

    /// <summary>What a piece costs.</summary>
    Price,

    /// <summary>What the customer sent back before.</summary>
    PastReturns,

    /// <summary>How much and how recently the customer ordered before.</summary>
    CustomerHistory,

    /// <summary>When it was placed.</summary>
    TimeOfDay,

    /// <summary>Where it goes.</summary>
    Region,

    /// <summary>One of its products.</summary>
    Product,

    /// <summary>One of its variants.</summary>
    Variant,

    /// <summary>One of its sizes.</summary>
    Size,

    /// <summary>Who carries it.</summary>
    Carrier,
}
