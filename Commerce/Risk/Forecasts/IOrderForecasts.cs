using EcomBot.Commerce.Orders;

namespace EcomBot.Commerce.Risk.Forecasts;

/// <summary>What is likely to become of an order, for the shop's own staff and systems.</summary>
public interface IOrderForecasts
{
    /// <summary>
    /// Gets the forecasts for an order as it was placed; null when there is no such order, it has no date, or too little was learnt yet.
    /// </summary>
    Task<OrderForecast?> OfAsync(OrderNumber order, CancellationToken cancellationToken);
}

/// <summary>What is likely to become of an order.</summary>
/// <param name="Return">That something of it goes back.</param>
/// <param name="FailedDelivery">That a parcel of it does not arrive.</param>
public sealed record OrderForecast(Forecast Return, Forecast FailedDelivery);
