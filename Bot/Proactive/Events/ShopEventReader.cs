using System.Text.Json;
using EcomBot.Commerce.Orders;

namespace EcomBot.Bot.Proactive.Events;

/// <summary>Reads events as the shop's systems write them (<c>docs/events.md</c>).</summary>
internal static class ShopEventReader
{
    private const int LongestId = 100;

    private static readonly Dictionary<string, Func<Head, EventFields, ShopEvent>> Types = new(StringComparer.Ordinal)
    {
        ["order.packed"] = (head, fields) => Parcel(head, fields, OrderStatus.Processed, "packed"),
        ["order.shipped"] = (head, fields) => Parcel(head, fields, OrderStatus.Shipped, "in transit"),
        ["order.delivered"] = (head, fields) => Parcel(head, fields, OrderStatus.Delivered, "delivered"),
        ["order.delayed"] = (head, fields) => new ShopEvent.Delay(
            head.Id, head.Type, head.At, Order(fields), fields.TextOrNone("parcel") is { } parcel ? new(parcel) : null,
            fields.TextOrNone("description") ?? "delayed",
            fields.Time("estimatedDelivery")),
        ["return.received"] = (head, fields) => new ShopEvent.GoodsBack(
            head.Id, head.Type, head.At, Order(fields), fields.YesOrNone("canBeSoldAgain") ?? true, fields.Texts("serialNumbers")),
        ["stock.changed"] = (head, fields) => Stock(head, fields),
    };

    /// <summary>Reads one.</summary>
    /// <exception cref="EventException">It is no event; the message says why.</exception>
    public static ShopEvent Read(ReadOnlyMemory<byte> body)
    {
        using var json = Parse(body);
        var fields = new EventFields(json.RootElement);
        var (id, type) = (fields.Text("id", LongestId), fields.Text("type"));
        if (!Types.TryGetValue(type, out var read))
        {
            throw new EventException($"There is no type {type}: it is one of {string.Join(", ", Types.Keys)}.", "type");
        }
        var said = read(new(id, type, fields.Time("at")), fields);
        fields.RefuseOthers(type);
        return said;
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonDocument.Parse(body, new() { MaxDepth = 8 });
        }
        catch (JsonException broken)
        {
            throw new EventException($"The body is no JSON: line {(broken.LineNumber ?? 0) + 1}, byte {broken.BytePositionInLine}.");
        }
    }

    private static ShopEvent.Parcel Parcel(Head head, EventFields fields, OrderStatus status, string description) => new(
        head.Id, head.Type, head.At, Order(fields), new(fields.Text("parcel")), status, fields.TextOrNone("description") ?? description,
        fields.TextOrNone("location"),
        fields.TextOrNone("carrier"), fields.TimeOrNone("estimatedDelivery"));

    private static ShopEvent.Stock Stock(Head head, EventFields fields)
    {
        var (variant, pieces) = (fields.Text("variant"), fields.NumberOrNone("stock"));
        return new(head.Id, head.Type, head.At, new(variant), fields.YesOrNone("available") ?? pieces is not 0, pieces);
    }

    private static OrderNumber Order(EventFields fields) => OrderNumber.TryParse(fields.Text("order"), out var number) ? number
        : throw new EventException("The field order is no order number.", "order");

    private sealed record Head(string Id, string Type, DateTimeOffset At);
}
