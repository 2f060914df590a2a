using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Shipments;

namespace EcomBot.Bot.Proactive.Events;

/// <summary>Something that a system of the shop says has happened.</summary>
/// <param name="Id">Its name there: the same event, sent again, has the same.</param>
/// <param name="Type">What it is, as it was written.</param>
/// <param name="At">When it happened, in UTC.</param>
internal abstract record ShopEvent(string Id, string Type, DateTimeOffset At)
{
    /// <summary>A parcel was packed, handed over or delivered.</summary>
    internal sealed record Parcel(
        string Id, string Type, DateTimeOffset At, OrderNumber Order, TrackingNumber Number, OrderStatus Status, string Description, string? Location,
        string? Carrier, DateTimeOffset? Expected) : ShopEvent(Id, Type, At);

    /// <summary>A parcel, or all of an order, comes later than was told.</summary>
    internal sealed record Delay(
        string Id, string Type, DateTimeOffset At, OrderNumber Order, TrackingNumber? Number, string Description, DateTimeOffset Expected)
            : ShopEvent(Id, Type, At);

    /// <summary>Goods of a return or an exchange came back, which settles it.</summary>
    internal sealed record GoodsBack(
        string Id, string Type, DateTimeOffset At, OrderNumber Order, bool CanBeSoldAgain, IReadOnlyList<string> SerialNumbers) : ShopEvent(Id, Type, At);

    /// <summary>The warehouse has more or less of a variant.</summary>
    internal sealed record Stock(string Id, string Type, DateTimeOffset At, VariantId Variant, bool Available, int? Pieces) : ShopEvent(Id, Type, At);
}
