using System.Text.Json.Serialization;

namespace EcomBot.Commerce.Orders;

/// <summary>How far an order has come.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OrderStatus>))]
public enum OrderStatus
{
    /// <summary>Placed and not yet packed: the one status in which an order can be changed or cancelled.</summary>
    [JsonStringEnumMemberName("pending")] Pending,

    /// <summary>Not yet packed, but its items were changed once: nothing more can be changed.</summary>
    [JsonStringEnumMemberName("pending (item modified)")] PendingItemModified,

    /// <summary>Packed.</summary>
    [JsonStringEnumMemberName("processed")] Processed,

    /// <summary>Handed to the carrier.</summary>
    [JsonStringEnumMemberName("shipped")] Shipped,

    /// <summary>With the customer.</summary>
    [JsonStringEnumMemberName("delivered")] Delivered,

    /// <summary>Cancelled and refunded.</summary>
    [JsonStringEnumMemberName("cancelled")] Cancelled,

    /// <summary>The customer sends items back; no money has moved yet.</summary>
    [JsonStringEnumMemberName("return requested")] ReturnRequested,

    /// <summary>The customer sends items back for others; no money has moved yet.</summary>
    [JsonStringEnumMemberName("exchange requested")] ExchangeRequested,

    /// <summary>The items came back and were refunded.</summary>
    [JsonStringEnumMemberName("returned")] Returned,

    /// <summary>The items came back, the others are paid for and on their way.</summary>
    [JsonStringEnumMemberName("exchanged")] Exchanged,
}
