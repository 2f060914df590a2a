using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Payments;

namespace EcomBot.Commerce.Orders;

/// <summary>What a customer sends back for money.</summary>
/// <param name="Variants">The items, one entry a piece.</param>
/// <param name="RefundTo">The payment method that gets the money once the goods are back.</param>
/// <param name="Refund">How much that is, after any restocking fee; null in imported orders that do not say.</param>
/// <param name="Rma">The number to write on the parcel; null in imported orders that have none.</param>
/// <param name="Reason">Why, in the customer's words or by code.</param>
/// <param name="RequestedAt">When it was asked for.</param>
/// <param name="ReceivedAt">When the goods came back; null while they have not.</param>
/// <param name="Photos">Where the photos are that the customer sent as proof.</param>
public sealed record ReturnRequest(
    IReadOnlyList<VariantId> Variants, PaymentMethodId RefundTo, Money? Refund = null, RmaNumber? Rma = null,
    string? Reason = null, DateTimeOffset? RequestedAt = null, DateTimeOffset? ReceivedAt = null,
    IReadOnlyList<string>? Photos = null);
