using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;

namespace EcomBot.Commerce.Carts;

/// <summary>A code that takes something off a cart.</summary>
public sealed record Coupon : IKeyedRecord
{
    /// <summary>Gets the code, in capitals.</summary>
    public required string Code { get; init; }

    /// <summary>Gets what it takes off, in percent from 0 to 100; null where it takes off an amount.</summary>
    public decimal? PercentOff { get; init; }

    /// <summary>Gets what it takes off, in the cart's currency; null where it takes off a share.</summary>
    public decimal? AmountOff { get; init; }

    /// <summary>Gets the subtotal from which it holds.</summary>
    public decimal? FromSubtotal { get; init; }

    /// <summary>Gets until when it holds, in UTC.</summary>
    public DateTimeOffset? ValidUntil { get; init; }

    /// <summary>Gets how often it can be used still; null for any number.</summary>
    public int? UsesLeft { get; init; }

    internal int Version { get; init; }

    RecordKey IKeyedRecord.Key => KeyOf(Code);

    CustomerId? IKeyedRecord.Person => null;

    internal static RecordKey KeyOf(string code) => new(nameof(Coupon), code);

    /// <summary>Gets whether it holds for a cart at that time.</summary>
    public bool HoldsFor(Money subtotal, DateTimeOffset now) =>
        subtotal.Amount >= (FromSubtotal ?? 0) && (ValidUntil is null || now <= ValidUntil) && (UsesLeft ?? 1) > 0;

    /// <summary>Gets what it takes off, never more than there is, rounded to what the currency can pay.</summary>
    public Money Off(Money subtotal) => subtotal with
    {
        Amount = Math.Min(subtotal.Amount, (subtotal * ((PercentOff ?? 0) / 100)).Rounded().Amount + (AmountOff ?? 0)),
    };
}
