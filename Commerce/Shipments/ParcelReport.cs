using System.Text.Json.Serialization;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EcomBot.Commerce.Shipments;

/// <summary>What a customer said is wrong with a parcel.</summary>
public sealed record ParcelReport : IKeyedRecord
{
    /// <summary>Gets whose parcel.</summary>
    public required CustomerId Customer { get; init; }

    /// <summary>Gets the order.</summary>
    public required OrderNumber Order { get; init; }

    /// <summary>Gets the parcel.</summary>
    public required TrackingNumber Parcel { get; init; }

    /// <summary>Gets what is wrong.</summary>
    public required ParcelTrouble Trouble { get; init; }

    /// <summary>Gets what the customer said about it.</summary>
    public string? Note { get; init; }

    /// <summary>Gets where the customer's photos are.</summary>
    public IReadOnlyList<string> Photos { get; init; } = [];

    /// <summary>Gets when it was reported, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    internal int Version { get; init; }

    RecordKey IKeyedRecord.Key => new(nameof(ParcelReport), $"{Order}/{Parcel}/{Trouble}");

    CustomerId? IKeyedRecord.Person => Customer;
}

/// <summary>What can be wrong with a parcel.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ParcelTrouble>))]
public enum ParcelTrouble
{
    /// <summary>It did not come.</summary>
    [JsonStringEnumMemberName("missing")] Missing,

    /// <summary>It came broken.</summary>
    [JsonStringEnumMemberName("damaged")] Damaged,
}

internal sealed class ParcelReportConfiguration : IEntityTypeConfiguration<ParcelReport>
{
    public void Configure(EntityTypeBuilder<ParcelReport> report)
    {
        report.ToTable("ParcelReports");
        report.HasKey(r => new { r.Order, r.Parcel, r.Trouble });
        report.Property(r => r.Trouble).HasConversion<string>().HasMaxLength(16);
        report.Property(r => r.Photos).AsJson();
        report.Property(r => r.Version).IsConcurrencyToken();
        report.HasIndex(r => r.Customer);
    }
}
