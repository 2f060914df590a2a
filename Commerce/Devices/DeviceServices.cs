using EcomBot.Commerce.Operations;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Commerce.Devices;

/// <summary>Adds devices and who repairs them.</summary>
internal static class DeviceServices
{
    public static IServiceCollection AddDevices(this IServiceCollection services) => services
        .AddScoped<IDeviceStore, DeviceStore>()
        .AddScoped<IShopOperation<RegisterDevice, Device>, RegisterDeviceOperation>();
}
