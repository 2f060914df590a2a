using EcomBot.Bot.Agents.Held;
using EcomBot.Bot.Proactive.Consent;
using EcomBot.Bot.Proactive.Events;
using EcomBot.Bot.Proactive.Sending;
using EcomBot.Bot.Turns;
using EcomBot.Commerce.Privacy;
using EcomBot.Dialogs.Notices;
using EcomBot.Dialogs.SignIn;

namespace EcomBot.Bot.Proactive;

/// <summary>Registers what customers are told without having just written.</summary>
internal static class ProactiveServices
{
    /// <summary>Adds notices, what they come from, and what customers say about them.</summary>
    public static IServiceCollection AddProactive(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptionsWithValidateOnStart<ProactiveOptions, ProactiveOptionsValidator>()
            .Bind(configuration.GetSection(ProactiveOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true);
        return services.AddConsent().AddSending()
            .AddSingleton<ProactiveMetrics>()
            .AddSingleton<EventSignature>()
            .AddScoped<EventDesk>()
            .AddScoped<IPersonalData, ProactiveData>();
    }

    private static IServiceCollection AddConsent(this IServiceCollection services) => services
        .AddScoped<ICustomerReach, CustomerReach>()
        .AddScoped<IOrderNews, OrderNews>()
        .AddScoped<ITurnStep, StopWord>();

    private static IServiceCollection AddSending(this IServiceCollection services) => services
        .AddSingleton<NoticeBell>()
        .AddSingleton<WishWatch>()
        .AddSingleton<CartWatch>()
        .AddSingleton<QuietHours>()
        .AddSingleton<NoticeLimits>()
        .AddSingleton<NoticeDesk>()
        .AddSingleton<NoticeAddresses>()
        .AddSingleton<NoticeMail>()
        .AddScoped<NoticeBook>()
        .AddScoped<IDecisionListener, DecisionNews>()
        .AddScoped<NoticeWorth>()
        .AddScoped<NoticeSender>()
        .AddSingleton<NoticeClerk>()
        .AddHostedService(provider => provider.GetRequiredService<NoticeClerk>());
}
