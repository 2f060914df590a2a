using System.Text.Json.Serialization;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EcomBot.Commerce.Risk.Flags;

/// <summary>Something by which a flagged account is known again.</summary>
public sealed record FlaggedTrait : IKeyedRecord
{
    /// <summary>Gets whose account is flagged.</summary>
    public required CustomerId Customer { get; init; }

    /// <summary>Gets what it is.</summary>
    public required FlaggedTraitKind Kind { get; init; }

    /// <summary>Gets a fingerprint of it, which does not tell what it is.</summary>
    public required string Key { get; init; }

    /// <summary>Gets why it is flagged: a case, or a person's words.</summary>
    public required string Reason { get; init; }

    /// <summary>Gets since when, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Gets when the flag was taken off again; null while it holds.</summary>
    public DateTimeOffset? LiftedAt { get; init; }

    internal int Version { get; init; }

    RecordKey IKeyedRecord.Key => KeyOf(Customer, Kind, Key);

    CustomerId? IKeyedRecord.Person => Customer;

    internal static RecordKey KeyOf(CustomerId customer, FlaggedTraitKind kind, string key) => new(nameof(FlaggedTrait), $"{customer}/{kind}/{key}");
}

/// <summary>By what an account is known again.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FlaggedTraitKind>))]
public enum FlaggedTraitKind
{
    /// <summary>The account itself.</summary>
    Account,

    /// <summary>An address.</summary>
    Address,

    /// <summary>A payment card.</summary>
    Card,
}

internal sealed class FlaggedTraitConfiguration : IEntityTypeConfiguration<FlaggedTrait>
{
    public void Configure(EntityTypeBuilder<FlaggedTrait> trait)
    {
        trait.ToTable("FlaggedTraits");
        trait.HasKey(t => new { t.Customer, t.Kind, t.Key });
        trait.Property(t => t.Kind).HasConversion<string>().HasMaxLength(16);
        trait.Property(t => t.Key).HasMaxLength(64);
        trait.Property(t => t.Version).IsConcurrencyToken();
        trait.HasIndex(t => t.Key);
    }
}
