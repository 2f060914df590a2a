namespace EcomBot.Bot.Startup;

/// <summary>Registers what happens before the first customer writes.</summary>
internal static class StartupServices
{
    /// <summary>Adds the preparation of database and vocabulary.</summary>
    public static IServiceCollection AddStartup(this IServiceCollection services) => services.AddScoped<Preparation>();
}
