using EcomBot.Bot.Storage;
using Microsoft.Bot.Builder;

namespace EcomBot.Bot.Turns;

/// <summary>Registers what every turn passes.</summary>
internal static class TurnServices
{
    /// <summary>Adds the turn pipeline as the bot of every adapter.</summary>
    public static IServiceCollection AddTurns(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptionsWithValidateOnStart<TurnOptions, TurnOptionsValidator>()
            .Bind(configuration.GetSection(TurnOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true);
        return services.AddPipeline().AddClerks()
            .AddScoped<IStorage, TurnStorage>()
            .AddScoped<ConversationState, PersonalState>()
            .AddScoped<ConversationLanguage>()
            .AddScoped<TurnTransaction>()
            .AddScoped<CustomerServiceBot>()
            .AddScoped<Turn>();
    }

    private static IServiceCollection AddPipeline(this IServiceCollection services) => services
        .AddSingleton<Instance>()
        .AddSingleton<ConversationQueue>()
        .AddSingleton<TurnSlots>()
        .AddSingleton<TurnContention>()
        .AddSingleton<TurnScopes>()
        .AddSingleton<TurnChannels>()
        .AddSingleton<TurnAttempts>()
        .AddSingleton<TurnErrorHandler>()
        .AddSingleton<TurnMetrics>()
        .AddSingleton<IBot, TurnPipeline>();

    private static IServiceCollection AddClerks(this IServiceCollection services) => services
        .AddSingleton<WakeUp>()
        .AddSingleton<SentReplies>()
        .AddSingleton<Outbox>()
        .AddSingleton<Transcripts>()
        .AddSingleton<ShopWork>()
        .AddSingleton<Deliveries>()
        .AddSingleton<LongConversations>()
        .AddSingleton<Inbox>()
        .AddSingleton<LateTurns>()
        .AddHostedService<TurnWarmUp>()
        .AddHostedService<InstanceClerk>()
        .AddHostedService<OutboxClerk>()
        .AddHostedService<InboxClerk>()
        .AddHostedService<ExpiryClerk>();
}
