using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Payments;

namespace EcomBot.Commerce.Orders;

/// <summary>What a customer sends back for other variants of the same products.</summary>
/// <param name="Variants">The items that go back, one entry a piece.</param>
/// <param name="NewVariants">What is sent for each, in the same order.</param>
/// <param name="PaymentMethod">The payment method that pays the difference or gets it back.</param>
/// <param name="PriceDifference">What the new items cost more (above zero) or less (below zero).</param>
/// <param name="Rma">The number to write on the parcel; null in imported orders that have none.</param>
/// <param name="RequestedAt">When it was asked for.</param>
/// <param name="ReceivedAt">When the goods came back; null while they have not.</param>
/// <param name="Photos">Where the photos are that the customer sent as proof.</param>
public sealed record ExchangeRequest(
    IReadOnlyList<VariantId> Variants, IReadOnlyList<VariantId> NewVariants, PaymentMethodId PaymentMethod,
    Money PriceDifference, RmaNumber? Rma = null, DateTimeOffset? RequestedAt = null, DateTimeOffset? ReceivedAt = null,
    IReadOnlyList<string>? Photos = null);
