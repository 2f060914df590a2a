using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Risk.Forecasts;
using EcomBot.Commerce.Risk.Scoring;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Risk.Training;

/// <summary>Forecasts by the model in use.</summary>
internal sealed class OrderForecasts(ShopContext shop, OrderHistory history, RiskModels models) : IOrderForecasts
{
    /// <inheritdoc/>
    public async Task<OrderForecast?> OfAsync(OrderNumber order, CancellationToken cancellationToken)
    {
        var key = order.Key;
        var alike = await shop.Orders.AsNoTracking().Where(one => one.NumberKey == key).ToListAsync(cancellationToken);
        return alike.Find(one => order.Denotes(one.Number)) is { } found ? await OfAsync(found, cancellationToken) : null;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LikelyReturn>> LikeliestAsync(int among, int count, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(among, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var latest = await shop.Orders.AsNoTracking().Where(order => order.PlacedAt != null && order.Return == null && order.Exchange == null)
            .OrderByDescending(order => order.PlacedAt).Take(among).ToListAsync(cancellationToken);
        var likely = new List<LikelyReturn>();
        foreach (var order in latest.Where(order => order.Status != OrderStatus.Cancelled))
        {
            if (await OfAsync(order, cancellationToken) is { } forecast)
            {
                likely.Add(new(order, forecast));
            }
        }

        return [.. likely.OrderByDescending(one => one.Forecast.Return.Probability).Take(count)];
    }

    private async Task<OrderForecast?> OfAsync(Order order, CancellationToken cancellationToken) =>
        models.Current is { ReturnForecaster: { } returns, DeliveryForecaster: { } deliveries }
        && await history.FactsOfAsync(order, cancellationToken) is { } facts
            ? new(returns.For(facts), deliveries.For(facts)) : null;
}
