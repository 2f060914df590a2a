using EcomBot.Bot.Channels.Messenger.Graph;
using EcomBot.Bot.Channels.Messenger.Replies;
using EcomBot.Bot.Channels.Messenger.Threads;
using EcomBot.Bot.Channels.Messenger.Webhook;
using EcomBot.Bot.Turns;

namespace EcomBot.Bot.Channels.Messenger;

/// <summary>Registers Facebook Messenger by direct webhook.</summary>
internal static class MessengerServices
{
    /// <summary>Adds the channel; without a page token only what the command line needs.</summary>
    public static IServiceCollection AddMessenger(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(MessengerOptions.Section);
        services.AddOptionsWithValidateOnStart<MessengerOptions, MessengerOptionsValidator>()
            .Bind(section, binder => binder.ErrorOnUnknownConfiguration = true);
        // Addresses hold the proof of the token, and bodies what is said: neither is logged.
        services.AddHttpClient(GraphClient.Name).RemoveAllLoggers();
        services.AddSingleton<MessengerWindow>().AddSingleton<GraphClient>().AddSingleton<GraphGate>().AddSingleton<MessengerProfile>()
            .AddSingleton<AccountLinks>().AddScoped<ITurnStep, FacebookButtons>();
        return IsOn(configuration) ? services.AddChannel() : services;
    }

    /// <summary>Maps the webhook, where the bot is on Messenger.</summary>
    public static void MapMessenger(this WebApplication app)
    {
        if (IsOn(app.Configuration))
        {
            app.MapMessengerWebhook();
        }
    }

    private static bool IsOn(IConfiguration configuration) =>
        configuration[$"{MessengerOptions.Section}:{nameof(MessengerOptions.PageToken)}"] is { Length: > 0 };

    private static IServiceCollection AddChannel(this IServiceCollection services) => services
        .AddSingleton<MessengerReceiver>()
        .AddSingleton<MessengerThreads>()
        .AddSingleton(provider => new Lazy<Transcripts>(provider.GetRequiredService<Transcripts>))
        .AddSingleton<MessengerAdapter>()
        .AddSingleton<ITurnChannel, MessengerChannel>()
        .AddScoped<MessengerPause>()
        .AddScoped<AccountLinking>()
        .AddScoped<ITurnStep, MessengerTurn>();
}
