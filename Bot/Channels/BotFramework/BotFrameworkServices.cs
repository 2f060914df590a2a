using EcomBot.Bot.Turns;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace EcomBot.Bot.Channels.BotFramework;

/// <summary>Registers the adapter of Bot Framework channels.</summary>
internal static class BotFrameworkServices
{
    /// <summary>Adds the adapter, as the channel of whatever no other channel serves; <c>MicrosoftAppId</c> and the other settings of that kind say
    /// who the bot is.</summary>
    public static IServiceCollection AddBotFramework(this IServiceCollection services) => services
        .AddSingleton<OpenPages>()
        .AddTransient<OutsideCalls>()
        .ConfigureHttpClientDefaults(http => http.RemoveAllLoggers().AddHttpMessageHandler<OutsideCalls>())
        .AddHttpClient()
        .AddHostedService<LoopbackWithoutAppId>()
        .AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>()
        .AddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<CloudAdapter>())
        .AddSingleton<ITurnChannel, BotFrameworkChannel>()
        .AddSingleton(Adapter);

    private static CloudAdapter Adapter(IServiceProvider provider)
    {
        var adapter = new CloudAdapter(provider.GetRequiredService<BotFrameworkAuthentication>(), provider.GetRequiredService<ILogger<CloudAdapter>>())
        {
            OnTurnError = provider.GetRequiredService<TurnErrorHandler>().HandleAsync,
        };
        foreach (var middleware in provider.GetServices<Microsoft.Bot.Builder.IMiddleware>())
        {
            adapter.Use(middleware);
        }
        return adapter;
    }
}
