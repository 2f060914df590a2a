using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EcomBot.Commerce.Anomalies.Contacts;

/// <summary>How many messages of one intent came in an hour, as one instance counted them; not whose, and not what they said.</summary>
internal sealed record ContactCount
{
    public long Sequence { get; init; }

    public required DateTimeOffset Hour { get; init; }

    /// <summary>Gets what was wanted; empty where the messages do not say.</summary>
    public required string Intent { get; init; }

    public required int Messages { get; init; }

    /// <summary>Gets how many of them sounded like something.</summary>
    public required int Scored { get; init; }

    /// <summary>Gets how those sounded, summed up, each from -1 to 1.</summary>
    public required double Sentiment { get; init; }
}

internal sealed class ContactCountConfiguration : IEntityTypeConfiguration<ContactCount>
{
    public void Configure(EntityTypeBuilder<ContactCount> count)
    {
        count.ToTable("ContactCounts");
        count.HasKey(c => c.Sequence);
        count.Property(c => c.Intent).HasMaxLength(64);
        count.HasIndex(c => c.Hour);
    }
}
