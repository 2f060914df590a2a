using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EcomBot.Commerce.Storage;

/// <summary>Something that is true of the whole database, such as that it holds the sample shop.</summary>
internal sealed record ShopFact(string Name, string Value)
{
    /// <summary>Says that the database holds the sample shop alone.</summary>
    public const string SampleShop = "sample-shop";
}

internal sealed class ShopFactConfiguration : IEntityTypeConfiguration<ShopFact>
{
    public void Configure(EntityTypeBuilder<ShopFact> fact)
    {
        fact.ToTable("ShopFacts");
        fact.HasKey(f => f.Name);
        fact.Property(f => f.Name).HasMaxLength(64);
    }
}
