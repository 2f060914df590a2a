using System.Globalization;
using EcomBot.Commerce;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Shipments;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Products;

namespace EcomBot.Dialogs.Orders;

/// <summary>Puts orders into the customer's language.</summary>
internal static class OrderCards
{
    /// <summary>The card of an order.</summary>
    public static OrderCard Of(Order order) => new(
        Texts.Say("Orders.Title", ("number", order.Number.Value)),
        Texts.Say($"Status.{order.Status}"),
        [.. Dates(order)],
        [.. order.Lines.Select(Line)],
        new(Texts.Say("Orders.Total"), MoneyText.Of(order.Total)),
        [.. order.Shipments.Select(Shipment)]);

    private static IEnumerable<string> Dates(Order order)
    {
        if (order.PlacedAt is { } placed)
        {
            yield return Texts.Say("Orders.PlacedAt", ("date", Date(placed)));
        }
        if (order.DeliveredAt is { } delivered)
        {
            yield return Texts.Say("Orders.DeliveredAt", ("date", Date(delivered)));
        }
    }

    private static OrderCardLine Line(OrderLine line) => new(
        line.Quantity == 1
            ? line.Title
            : Texts.Say("Orders.Quantity", ("quantity", line.Quantity.ToString(CultureInfo.CurrentCulture)), ("item", line.Title)),
        OptionText.Of(line.Options),
        MoneyText.Of(line.Total()));

    private static OrderCardShipment Shipment(Shipment shipment) => new(Texts.Say("Orders.Shipment"), [.. Facts(shipment)]);

    private static IEnumerable<OrderCardFact> Facts(Shipment shipment)
    {
        yield return new(Texts.Say("Orders.Tracking"), shipment.TrackingNumber.Value);
        if (shipment.Carrier is { } carrier)
        {
            yield return new(Texts.Say("Orders.Carrier"), carrier);
        }
        if (shipment.EstimatedDelivery is { } expected)
        {
            yield return new(Texts.Say("Orders.Expected"), Date(expected));
        }
        if (shipment.Events.LastOrDefault() is { } seen)
        {
            yield return new(Texts.Say("Orders.LastSeen"), Seen(seen));
        }
    }

    private static string Seen(ShipmentEvent seen) => seen.Location is { } location
        ? $"{Date(seen.At)}: {Texts.Say("Orders.SeenAt", ("status", ShopWords.Parcel(seen.Status)), ("location", location))}"
        : $"{Date(seen.At)}: {ShopWords.Parcel(seen.Status)}";

    private static string Date(DateTimeOffset at) => at.ToString("D", CultureInfo.CurrentCulture);
}
