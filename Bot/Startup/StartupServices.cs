namespace EcomBot.Bot.Startup;

/// <summary>Registers what happens before the first customer writes, and what goes on beside.</summary>
internal static class StartupServices
{
    /// <summary>Adds the preparation of database and vocabulary, and the watch over the shop.</summary>
    public static IServiceCollection AddStartup(this IServiceCollection services) => services.AddScoped<Preparation>().AddHostedService<ShopClerk>();
}
