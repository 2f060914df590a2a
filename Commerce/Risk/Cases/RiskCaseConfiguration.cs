using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EcomBot.Commerce.Risk.Cases;

internal sealed class RiskCaseConfiguration : IEntityTypeConfiguration<RiskCase>
{
    public void Configure(EntityTypeBuilder<RiskCase> one)
    {
        one.ToTable("RiskCases");
        one.HasKey(c => c.Id);
        one.Property(c => c.Kind).HasConversion<string>().HasMaxLength(24);
        one.Property(c => c.Status).HasConversion<string>().HasMaxLength(16);
        one.Property(c => c.Operation).HasMaxLength(64);
        one.Property(c => c.Reasons).AsJson();
        one.Property(c => c.Version).IsConcurrencyToken();
        one.HasIndex(c => c.Order);
        one.HasIndex(c => new { c.Customer, c.At });
        one.HasIndex(c => new { c.Status, c.At });
    }
}
