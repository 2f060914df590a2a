using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EcomBot.Commerce.Catalogue;

internal sealed class ProductConfiguration : IEntityTypeConfiguration<Product>
{
    public void Configure(EntityTypeBuilder<Product> product)
    {
        product.ToTable("Products");
        product.HasKey(p => p.Row);
        product.HasAlternateKey(p => p.Id);
        product.Ignore(p => p.Variants);
        product.Property(p => p.Row).ValueGeneratedOnAdd();
        product.Property(p => p.SearchTitle);
        product.Property(p => p.SearchWords);
        product.Property(p => p.Version).IsConcurrencyToken();
    }
}

internal sealed class VariantConfiguration : IEntityTypeConfiguration<Variant>
{
    public void Configure(EntityTypeBuilder<Variant> variant)
    {
        variant.ToTable("Variants", table =>
            table.HasCheckConstraint("CK_Variants_Stock", "\"Stock\" IS NULL OR \"Stock\" >= 0"));
        variant.HasKey(v => v.Id);
        variant.Property(v => v.Options).AsJson();
        variant.ComplexProperty(v => v.Price, price =>
        {
            price.Property(p => p.Amount).HasColumnName("Price");
            price.Property(p => p.Currency).HasColumnName("Currency").HasMaxLength(3);
            price.Ignore(p => p.IsZero);
        });
        variant.Property(v => v.Version).IsConcurrencyToken();
        variant.Ignore(v => v.CanBeSold);
        variant.HasOne<Product>().WithMany().HasForeignKey(v => v.Product).HasPrincipalKey(p => p.Id);
    }
}
