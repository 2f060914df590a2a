using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EcomBot.Commerce.Carts;

internal sealed class CartConfiguration : IEntityTypeConfiguration<Cart>
{
    public void Configure(EntityTypeBuilder<Cart> cart)
    {
        cart.ToTable("Carts");
        cart.HasKey(c => c.Customer);
        cart.Property(c => c.Items).AsJson();
        cart.Property(c => c.Version).IsConcurrencyToken();
    }
}

internal sealed class CouponConfiguration : IEntityTypeConfiguration<Coupon>
{
    public void Configure(EntityTypeBuilder<Coupon> coupon)
    {
        coupon.ToTable("Coupons", table => table.HasCheckConstraint("CK_Coupons_UsesLeft", "\"UsesLeft\" IS NULL OR \"UsesLeft\" >= 0"));
        coupon.HasKey(c => c.Code);
        coupon.Property(c => c.Code).HasMaxLength(64);
        coupon.Property(c => c.Version).IsConcurrencyToken();
    }
}
