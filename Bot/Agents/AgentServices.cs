using EcomBot.Bot.Agents.Chatwoot;
using EcomBot.Bot.Agents.Held;
using EcomBot.Bot.Agents.Held.Cards;
using EcomBot.Bot.Agents.Outside;
using EcomBot.Bot.Agents.Pages;
using EcomBot.Bot.Agents.Talks;
using EcomBot.Bot.Channels.Teams.Cards;
using EcomBot.Bot.Desk;
using EcomBot.Bot.Turns;
using EcomBot.Dialogs.Handoff;

namespace EcomBot.Bot.Agents;

/// <summary>Registers the desk.</summary>
internal static class AgentServices
{
    /// <summary>Adds the desk and what people do there.</summary>
    public static IServiceCollection AddAgents(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptionsWithValidateOnStart<DeskOptions, DeskOptionsValidator>()
            .Bind(configuration.GetSection(DeskOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true);
        return services.AddTalks().AddChatwoot(configuration);
    }

    private static IServiceCollection AddTalks(this IServiceCollection services) => services
        .AddSingleton<TalkStore>()
        .AddSingleton<TalkVoice>()
        .AddSingleton<TalkSignals>()
        .AddSingleton<IHandoffListener>(provider => provider.GetRequiredService<TalkSignals>())
        .AddSingleton<TalkLines>()
        .AddSingleton<IHandoffRecord, HandoffRecord>()
        .AddScoped<OutsideStatus>()
        .AddHostedService<TalkClerk>()
        .AddScoped<ITurnStep, TalkStep>()
        .AddScoped<TalkDesk>()
        .AddScoped<TalkMail>()
        .AddScoped<TalkViews>()
        .AddScoped<TalkPages>()
        .AddScoped<TalkActs>()
        .AddScoped<QueueHtml>()
        .AddHeld();

    private static IServiceCollection AddHeld(this IServiceCollection services) => services
        .AddScoped<HeldViews>()
        .AddScoped<HeldDecisions>()
        .AddScoped<HeldDesk>()
        .AddSingleton<HeldDeciders>()
        .AddSingleton<DeciderBook>()
        .AddSingleton<HeldNews>()
        .AddScoped<HeldNow>()
        .AddScoped<ITurnStep, HeldCards>()
        .AddScoped<ICardVerb, HeldVerb>()
        .AddScoped<ICardVerb, HeldRefresh>()
        .AddHostedService<HeldClerk>();
}
