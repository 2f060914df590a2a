using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EcomBot.Commerce.Devices;

internal sealed class DeviceConfiguration : IEntityTypeConfiguration<Device>
{
    public void Configure(EntityTypeBuilder<Device> device)
    {
        device.ToTable("Devices");
        device.HasKey(d => d.SerialNumber);
        device.Property(d => d.Services).AsJson();
        device.Property(d => d.Version).IsConcurrencyToken();
        device.HasIndex(d => d.Customer);
    }
}

internal sealed class ServiceCentreConfiguration : IEntityTypeConfiguration<ServiceCentre>
{
    public void Configure(EntityTypeBuilder<ServiceCentre> centre)
    {
        centre.ToTable("ServiceCentres");
        centre.HasKey(c => c.Id);
        centre.Property(c => c.Address).AsJson();
        centre.Property(c => c.Brands).AsJson();
    }
}
