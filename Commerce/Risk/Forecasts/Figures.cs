using EcomBot.Commerce.Anomalies;

namespace EcomBot.Commerce.Risk.Forecasts;

/// <summary>Which figure of an order stands for what, in the order in which <see cref="OrderPast.Describe"/> gives them.</summary>
internal static class Figures
{
    /// <summary>Gets the kinds of parts of the shop whose rates come last.</summary>
    public static readonly SliceDimension[] Slices =
        [SliceDimension.Region, SliceDimension.Product, SliceDimension.Variant, SliceDimension.Size, SliceDimension.Carrier];

    /// <summary>Gets what each figure tells of.</summary>
    public static readonly ForecastFactor[] All =
    [
        ForecastFactor.Quantity, ForecastFactor.Quantity, ForecastFactor.Amount, ForecastFactor.Amount, ForecastFactor.Quantity,
        ForecastFactor.Price, ForecastFactor.Price, ForecastFactor.Amount, ForecastFactor.Quantity,
        ForecastFactor.CustomerHistory, ForecastFactor.PastReturns, ForecastFactor.PastReturns, ForecastFactor.PastReturns,
        ForecastFactor.CustomerHistory, ForecastFactor.CustomerHistory, ForecastFactor.TimeOfDay,
        ForecastFactor.Amount, ForecastFactor.Quantity, ForecastFactor.Quantity,
        ForecastFactor.Region, ForecastFactor.Product, ForecastFactor.Variant, ForecastFactor.Size, ForecastFactor.Carrier,
    ];

    /// <summary>Gets the kind of part that a factor names; null for factors that are no part of the shop.</summary>
    public static SliceDimension? SliceOf(ForecastFactor factor) => factor switch
    {
        ForecastFactor.Region => SliceDimension.Region,
        ForecastFactor.Product => SliceDimension.Product,
        ForecastFactor.Variant => SliceDimension.Variant,
        ForecastFactor.Size => SliceDimension.Size,
        ForecastFactor.Carrier => SliceDimension.Carrier,
        _ => null,
    };
}
