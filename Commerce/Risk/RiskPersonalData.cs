using System.Text.Json;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Privacy;
using EcomBot.Commerce.Risk.Forecasts;
using EcomBot.Commerce.Risk.Scoring;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Risk;

/// <summary>
/// What the shop expects of a customer's orders, and what they were like so far, which those expectations remember. The cases and flags
/// themselves are records of the shop.
/// </summary>
internal sealed class RiskPersonalData(ShopContext shop, IOrderForecasts forecasts, RiskModels models) : IPersonalData
{
    private const int Shown = 10;

    /// <inheritdoc/>
    public string Name => "forecasts";

    /// <inheritdoc/>
    public async Task WriteAsync(CustomerId customer, Utf8JsonWriter json, CancellationToken cancellationToken)
    {
        var latest = await shop.Orders.AsNoTracking().Where(order => order.Customer == customer && order.PlacedAt != null)
            .OrderByDescending(order => order.PlacedAt).Take(Shown).Select(order => order.Number).ToListAsync(cancellationToken);
        json.WriteStartArray();
        foreach (var number in latest)
        {
            if (await forecasts.OfAsync(number, cancellationToken) is { } found)
            {
                Write(json, number, found);
            }
        }

        json.WriteEndArray();
    }

    /// <inheritdoc/>
    public Task EraseAsync(CustomerId customer, CustomerId erased, CancellationToken cancellationToken)
    {
        models.Current.ReturnForecaster?.Forget(customer.Value);
        models.Current.DeliveryForecaster?.Forget(customer.Value);
        return Task.CompletedTask;
    }

    private static void Write(Utf8JsonWriter json, OrderNumber number, OrderForecast forecast)
    {
        json.WriteStartObject();
        json.WriteString("order", number.Value);
        Write(json, "return", forecast.Return);
        Write(json, "failedDelivery", forecast.FailedDelivery);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Forecast forecast)
    {
        json.WriteStartObject(name);
        json.WriteNumber("probability", Math.Round(forecast.Probability, 4));
        json.WriteStartArray("raisedBy");
        foreach (var reason in forecast.Raising)
        {
            json.WriteStringValue(reason.Value is null ? $"{reason.Factor}" : $"{reason.Factor}: {reason.Value}");
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
