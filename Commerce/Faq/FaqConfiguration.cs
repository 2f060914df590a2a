using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EcomBot.Commerce.Faq;

internal sealed class FaqConfiguration : IEntityTypeConfiguration<FaqEntry>
{
    public void Configure(EntityTypeBuilder<FaqEntry> entry)
    {
        entry.ToTable("Faq");
        entry.HasKey(f => new { f.Id, f.Locale });
        entry.Property(f => f.Locale).HasMaxLength(32);
        entry.Property(f => f.Version).IsConcurrencyToken();
        entry.Property(f => f.Variations).AsJson();
    }
}
