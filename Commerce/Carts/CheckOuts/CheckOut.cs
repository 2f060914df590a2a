using System.Text.Json.Serialization;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EcomBot.Commerce.Carts.CheckOuts;

/// <summary>A cart handed over to the shop's payment page.</summary>
public sealed record CheckOut : IKeyedRecord
{
    /// <summary>Gets its name.</summary>
    public required CheckOutId Id { get; init; }

    /// <summary>Gets who buys.</summary>
    public required CustomerId Customer { get; init; }

    /// <summary>Gets what is bought, at the prices of the hand-over.</summary>
    public required IReadOnlyList<OrderLine> Lines { get; init; }

    /// <summary>Gets the coupon that is used.</summary>
    public string? Coupon { get; init; }

    /// <summary>Gets the currency.</summary>
    public required string Currency { get; init; }

    /// <summary>Gets what is to be paid, in that currency.</summary>
    public required decimal Amount { get; init; }

    /// <summary>Gets until when the link holds, in UTC.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Gets the order that came of it; null while it is not paid.</summary>
    public OrderNumber? Order { get; init; }

    /// <summary>Gets where the customer pays: the shop's own page.</summary>
    public required string Link { get; init; }

    internal int Version { get; init; }

    /// <summary>Gets what is to be paid.</summary>
    [JsonIgnore]
    public Money Total => new(Amount, Currency);

    RecordKey IKeyedRecord.Key => KeyOf(Id);

    CustomerId? IKeyedRecord.Person => Customer;

    internal static RecordKey KeyOf(CheckOutId id) => new(nameof(CheckOut), id.Value);
}

internal sealed class CheckOutConfiguration : IEntityTypeConfiguration<CheckOut>
{
    public void Configure(EntityTypeBuilder<CheckOut> checkOut)
    {
        checkOut.ToTable("CheckOuts");
        checkOut.HasKey(c => c.Id);
        checkOut.Property(c => c.Lines).AsJson();
        checkOut.Property(c => c.Version).IsConcurrencyToken();
        checkOut.Ignore(c => c.Total);
        checkOut.HasIndex(c => c.Customer);
    }
}
