using EcomBot.Commerce.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EcomBot.Commerce.Payments;

internal sealed class PaymentMethodConfiguration : IEntityTypeConfiguration<PaymentMethod>
{
    public void Configure(EntityTypeBuilder<PaymentMethod> method)
    {
        method.ToTable("PaymentMethods", table =>
            table.HasCheckConstraint("CK_PaymentMethods_Balance", "\"Balance\" IS NULL OR \"Balance\" >= 0"));
        method.HasKey(m => new { m.Customer, m.Id });
        method.HasOne<Customer>().WithMany().HasForeignKey(m => m.Customer);
        method.Property(m => m.Kind).HasConversion<string>().HasMaxLength(16);
        method.Property(m => m.Version).IsConcurrencyToken();
        method.Ignore(m => m.IsGiftCard);
    }
}
