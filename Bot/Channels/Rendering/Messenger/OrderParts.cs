using System.Globalization;
using EcomBot.Dialogs.Orders;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Rendering.Messenger;

/// <summary>An order as a text and a receipt.</summary>
internal static class OrderParts
{
    private const int MostLines = 100;

    /// <summary>What a receipt does not tell: how far the order has come, and its parcels.</summary>
    public static string Status(string story, OrderCard order) => string.Join('\n',
        new[] { story, string.Empty, $"{order.Title}: {order.Status}" }.Concat(order.Dates)
            .Concat(order.Shipments.SelectMany(shipment => shipment.Facts).Select(fact => $"{fact.Name}: {fact.Value}")));

    /// <summary>The receipt, and its items in words.</summary>
    public static MessengerPart Receipt(OrderCard order) => new(InWords(order), Templates.Of(Payload(order.Receipt!)));

    private static string InWords(OrderCard order) => string.Join('\n',
        order.Lines.Select(line => line.Options.Length > 0 ? $"{line.Title} ({line.Options}), {line.Price}" : $"{line.Title}, {line.Price}")
            .Append($"{order.Total.Name}: {order.Total.Value}"));

    private static JObject Payload(OrderReceipt receipt)
    {
        var payload = new JObject
        {
            ["template_type"] = "receipt",
            ["recipient_name"] = receipt.Recipient,
            ["order_number"] = receipt.Number,
            ["currency"] = receipt.Currency,
            ["payment_method"] = receipt.Payment,
            ["elements"] = new JArray(receipt.Lines.Take(MostLines).Select(line => Element(line, receipt.Currency))),
            ["address"] = Address(receipt.Address),
            ["summary"] = new JObject { ["total_cost"] = receipt.Total },
        };
        Templates.Set(payload, "timestamp", receipt.PlacedAt?.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        return payload;
    }

    private static JObject Element(OrderReceiptLine line, string currency)
    {
        var element = new JObject { ["title"] = line.Title };
        Templates.Set(element, "subtitle", line.Options.Length > 0 ? line.Options : null);
        element["quantity"] = line.Quantity;
        element["price"] = line.Price;
        element["currency"] = currency;
        return element;
    }

    private static JObject Address(OrderReceiptAddress address)
    {
        var where = new JObject { ["street_1"] = address.Line1 };
        Templates.Set(where, "street_2", address.Line2);
        where["city"] = address.City;
        where["postal_code"] = address.PostalCode;
        where["state"] = address.Region.Length > 0 ? address.Region : address.City;
        where["country"] = address.Country;
        return where;
    }
}
