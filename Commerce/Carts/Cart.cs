using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;

namespace EcomBot.Commerce.Carts;

/// <summary>What somebody means to buy. A visitor who is not known has one too, under a name that the host gives.</summary>
public sealed record Cart : IKeyedRecord
{
    /// <summary>Gets whose it is.</summary>
    public required CustomerId Customer { get; init; }

    /// <summary>Gets what is in it, in the order in which it was put there.</summary>
    public IReadOnlyList<CartItem> Items { get; init; } = [];

    /// <summary>Gets the coupon that was entered.</summary>
    public string? Coupon { get; init; }

    /// <summary>Gets when it was changed last, in UTC.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    internal int Version { get; init; }

    RecordKey IKeyedRecord.Key => KeyOf(Customer);

    CustomerId? IKeyedRecord.Person => Customer;

    internal static RecordKey KeyOf(CustomerId customer) => new(nameof(Cart), customer.Value);
}

/// <summary>Some pieces of one variant in a cart.</summary>
/// <param name="Variant">What.</param>
/// <param name="Quantity">How many pieces, at least 1.</param>
public sealed record CartItem(VariantId Variant, int Quantity);

/// <summary>A cart with its prices, as they are now.</summary>
/// <param name="Cart">The cart.</param>
/// <param name="Lines">What is in it; items that the shop no longer has are left out.</param>
/// <param name="Subtotal">What all lines cost.</param>
/// <param name="Discount">What the coupon takes off.</param>
/// <param name="Total">What is to be paid.</param>
public sealed record PricedCart(Cart Cart, IReadOnlyList<PricedItem> Lines, Money Subtotal, Money Discount, Money Total);

/// <summary>A line of a cart with its price.</summary>
/// <param name="Product">The product, without its other variants.</param>
/// <param name="Variant">The variant.</param>
/// <param name="Quantity">How many pieces.</param>
/// <param name="Price">What they cost together.</param>
/// <param name="IsAvailable">Whether that many can be bought now.</param>
public sealed record PricedItem(Product Product, Variant Variant, int Quantity, Money Price, bool IsAvailable);
