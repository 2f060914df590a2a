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
        var (model, key) = (models.Current, order.Key);
        var alike = await shop.Orders.AsNoTracking().Where(one => one.NumberKey == key).ToListAsync(cancellationToken);
        return alike.Find(one => order.Denotes(one.Number)) is { } found
            && model is { ReturnForecaster: { } returns, DeliveryForecaster: { } deliveries }
            && await history.FactsOfAsync(found, cancellationToken) is { } facts
            ? new(returns.For(facts), deliveries.For(facts)) : null;
    }
}
