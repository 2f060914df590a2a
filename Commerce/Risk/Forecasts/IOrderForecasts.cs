using EcomBot.Commerce.Orders;

namespace EcomBot.Commerce.Risk.Forecasts;

/// <summary>What is likely to become of an order, for the shop's own staff and systems.</summary>
public interface IOrderForecasts
{
    /// <summary>
    /// Gets the forecasts for an order as it was placed; null when there is no such order, it has no date, or too little was learnt yet.
    /// </summary>
    Task<OrderForecast?> OfAsync(OrderNumber order, CancellationToken cancellationToken);

    /// <summary>Gets, of the orders placed last, those that are likeliest to go back, the likeliest first; none while too little was learnt.</summary>
    /// <param name="among">How many of the last orders are looked at, at least 1.</param>
    /// <param name="count">How many are given at most, at least 1.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<LikelyReturn>> LikeliestAsync(int among, int count, CancellationToken cancellationToken);
}

/// <summary>What is likely to become of an order.</summary>
/// <param name="Return">That something of it goes back.</param>
/// <param name="FailedDelivery">That a parcel of it does not arrive.</param>
public sealed record OrderForecast(Forecast Return, Forecast FailedDelivery);

/// <summary>An order that is likely to go back.</summary>
/// <param name="Order">The order.</param>
/// <param name="Forecast">What is likely to become of it.</param>
public sealed record LikelyReturn(Order Order, OrderForecast Forecast);
