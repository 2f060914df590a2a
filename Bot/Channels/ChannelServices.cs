namespace EcomBot.Bot.Channels;

/// <summary>Registers what all channels share.</summary>
internal static class ChannelServices
{
    /// <summary>Adds what answers for the channels where a request cannot be served now.</summary>
    public static IServiceCollection AddChannels(this IServiceCollection services) => services.AddSingleton<ComeAgain>();

    /// <summary>Asks callers to come again while the database is away.</summary>
    public static void UseComeAgain(this IApplicationBuilder app)
    {
        var comeAgain = app.ApplicationServices.GetRequiredService<ComeAgain>();
        app.Use(next => context => comeAgain.InvokeAsync(context, next));
    }
}
