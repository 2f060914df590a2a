using System.Text.Json.Serialization;
using EcomBot.Commerce.Customers;

namespace EcomBot.Commerce.Orders.Cancellations;

/// <summary>Asks to cancel a whole pending order; everything goes back where it came from.</summary>
public sealed record CancelOrder(CustomerId Customer, OrderNumber Order, CancelReason Reason) : IOrderRequest;

/// <summary>The reasons for which the shop cancels.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CancelReason>))]
public enum CancelReason
{
    /// <summary>The customer does not need it any more.</summary>
    [JsonStringEnumMemberName("no longer needed")] NoLongerNeeded,

    /// <summary>The customer did not mean to order it.</summary>
    [JsonStringEnumMemberName("ordered by mistake")] OrderedByMistake,
}
