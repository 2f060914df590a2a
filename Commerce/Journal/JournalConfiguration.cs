using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EcomBot.Commerce.Journal;

internal sealed class JournalConfiguration : IEntityTypeConfiguration<JournalEntry>
{
    public void Configure(EntityTypeBuilder<JournalEntry> entry)
    {
        entry.ToTable("Journal");
        entry.HasKey(j => j.Sequence);
        entry.Property(j => j.ActorKind).HasConversion<string>().HasMaxLength(16);
        entry.Property(j => j.ActorName).HasMaxLength(128);
        entry.Property(j => j.What).HasMaxLength(64);
        entry.Property(j => j.Record).HasMaxLength(64);
        entry.Property(j => j.RecordId).HasMaxLength(300);
        entry.HasIndex(j => j.Customer);
        entry.HasIndex(j => new { j.Record, j.RecordId });
    }
}
