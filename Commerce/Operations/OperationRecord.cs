using EcomBot.Commerce.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EcomBot.Commerce.Operations;

/// <summary>An operation that was done, with its answer for whoever asks again.</summary>
internal sealed record OperationRecord
{
    public required OperationId Id { get; init; }

    /// <summary>Gets what kind of operation it was, such as <c>CancelOrder</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Gets what was asked for, as JSON.</summary>
    public required string Request { get; init; }

    /// <summary>Gets what it did, as JSON.</summary>
    public required string Effect { get; init; }

    public required CustomerId? Customer { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class OperationConfiguration : IEntityTypeConfiguration<OperationRecord>
{
    public void Configure(EntityTypeBuilder<OperationRecord> operation)
    {
        operation.ToTable("Operations");
        operation.HasKey(o => o.Id);
        operation.Property(o => o.Kind).HasMaxLength(64);
        operation.HasIndex(o => o.Customer);
    }
}
