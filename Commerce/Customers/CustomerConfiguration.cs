using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EcomBot.Commerce.Customers;

internal sealed class CustomerConfiguration : IEntityTypeConfiguration<Customer>
{
    public void Configure(EntityTypeBuilder<Customer> customer)
    {
        customer.ToTable("Customers");
        customer.HasKey(c => c.Id);
        customer.Property(c => c.Address).AsJson();
        customer.Ignore(c => c.PaymentMethods);
        customer.Ignore(c => c.FullName);
        customer.Property(c => c.EmailKey).HasMaxLength(320).UsePropertyAccessMode(PropertyAccessMode.Property);
        customer.Property(c => c.NameKey).HasMaxLength(400).UsePropertyAccessMode(PropertyAccessMode.Property);
        customer.Property(c => c.PhoneKey).HasMaxLength(16).UsePropertyAccessMode(PropertyAccessMode.Property);
        customer.Property(c => c.Version).IsConcurrencyToken();
        customer.HasIndex(c => c.EmailKey);
        customer.HasIndex(c => c.NameKey);
        customer.HasIndex(c => c.PhoneKey);
    }
}
