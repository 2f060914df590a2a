using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EcomBot.Commerce.Orders;

/// <summary>An order is one row: read by one statement, changed under one version.</summary>
internal sealed class OrderConfiguration : IEntityTypeConfiguration<Order>
{
    public void Configure(EntityTypeBuilder<Order> order)
    {
        order.ToTable("Orders");
        order.HasKey(o => o.Number);
        order.Property(o => o.Currency).HasMaxLength(3);
        order.Property(o => o.Status).HasConversion<string>().HasMaxLength(24);
        order.Property(o => o.ShippingAddress).AsJson();
        order.Property(o => o.Lines).AsJson();
        order.Property(o => o.Shipments).AsJson();
        order.Property(o => o.Payments).AsJson();
        order.Property(o => o.Return).AsJson();
        order.Property(o => o.Exchange).AsJson();
        order.Property(o => o.NumberKey).HasMaxLength(64).UsePropertyAccessMode(PropertyAccessMode.Property);
        order.Property(o => o.Version).IsConcurrencyToken();
        order.Ignore(o => o.Total).Ignore(o => o.Paid).Ignore(o => o.Refunded);
        order.HasOne<Customer>().WithMany().HasForeignKey(o => o.Customer).OnDelete(DeleteBehavior.Restrict);
        order.HasIndex(o => o.NumberKey);
        order.HasIndex(o => o.PlacedAt);
    }
}
