using EcomBot.Commerce.Anomalies.Alerts;
using EcomBot.Commerce.Anomalies.Contacts;
using EcomBot.Commerce.Anomalies.Watching;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Commerce.Anomalies;

/// <summary>Adds what watches the shop.</summary>
internal static class AnomalyServices
{
    public static IServiceCollection AddAnomalies(this IServiceCollection services, AnomalyOptions options) => services
        .AddSingleton(options)
        .AddSingleton<ContactLog>()
        .AddSingleton<IContactLog>(host => host.GetRequiredService<ContactLog>())
        .AddSingleton<ShopEvents>()
        .AddSingleton<HourlyAlerts>()
        .AddScoped<HourlyFigures>()
        .AddScoped<HourlyWatch>()
        .AddScoped<JournalWatch>()
        .AddScoped<IShopWatch, ShopWatch>()
        .AddScoped<IAlerts, AlertStore>();
}
