using Microsoft.Bot.Builder;
using EcomBot.Bot.Storage;

namespace EcomBot.Bot.Turns;

/// <summary>Registers what every turn passes.</summary>
internal static class TurnServices
{
    /// <summary>Adds the turn pipeline as the bot of every adapter.</summary>
    public static IServiceCollection AddTurns(this IServiceCollection services) => services
        .AddSingleton<ConversationQueue>()
        .AddSingleton<TurnScopes>()
        .AddSingleton<TurnErrorHandler>()
        .AddSingleton<IBot, TurnPipeline>()
        .AddHostedService<TurnWarmUp>()
        .AddScoped<IStorage, TurnStorage>()
        .AddScoped<ConversationState>()
        .AddScoped<ConversationLanguage>()
        .AddScoped<TurnTransaction>()
        .AddScoped<CustomerServiceBot>()
        .AddScoped<Turn>();
}
