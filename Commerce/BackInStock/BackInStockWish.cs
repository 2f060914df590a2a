using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EcomBot.Commerce.BackInStock;

/// <summary>A customer's wish to be told when something can be bought again.</summary>
public sealed record BackInStockWish : IKeyedRecord
{
    /// <summary>Gets who wants to know.</summary>
    public required CustomerId Customer { get; init; }

    /// <summary>Gets what is wanted.</summary>
    public required VariantId Variant { get; init; }

    /// <summary>Gets when the wish was made, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Gets when the customer was told, in UTC; null while waiting.</summary>
    public DateTimeOffset? ToldAt { get; init; }

    internal int Version { get; init; }

    RecordKey IKeyedRecord.Key => KeyOf(Customer, Variant);

    CustomerId? IKeyedRecord.Person => Customer;

    internal static RecordKey KeyOf(CustomerId customer, VariantId variant) => new(nameof(BackInStockWish), $"{customer}/{variant}");
}

internal sealed class BackInStockConfiguration : IEntityTypeConfiguration<BackInStockWish>
{
    public void Configure(EntityTypeBuilder<BackInStockWish> wish)
    {
        wish.ToTable("BackInStockWishes");
        wish.HasKey(w => new { w.Customer, w.Variant });
        wish.Property(w => w.Version).IsConcurrencyToken();
        wish.HasIndex(w => w.Variant);
    }
}
