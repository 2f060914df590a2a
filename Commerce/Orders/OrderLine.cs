using EcomBot.Commerce.Catalogue;

namespace EcomBot.Commerce.Orders;

/// <summary>One kind of item of an order.</summary>
/// <param name="Variant">What was ordered.</param>
/// <param name="Product">The product that it is a variant of.</param>
/// <param name="Title">The product's title when it was ordered.</param>
/// <param name="Options">The variant's options when it was ordered.</param>
/// <param name="Price">What one piece cost.</param>
/// <param name="Quantity">How many pieces, at least 1.</param>
/// <param name="SerialNumber">The serial number of the piece that was sent, where it has one.</param>
public sealed record OrderLine(
    VariantId Variant, ProductId Product, string Title, VariantOptions Options, Money Price, int Quantity, string? SerialNumber = null)
{
    /// <summary>Gets what all pieces of this line cost together.</summary>
    public Money Total() => Price * Quantity;
}
