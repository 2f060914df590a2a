using EcomBot.Bot.Insights.Counting;
using EcomBot.Bot.Insights.Figures;
using EcomBot.Bot.Insights.Notes;
using EcomBot.Bot.Insights.Pages;
using EcomBot.Bot.Insights.Questions;
using EcomBot.Bot.Turns;
using EcomBot.Commerce.Privacy;

namespace EcomBot.Bot.Insights;

/// <summary>Registers the counting of what customers write, and the pages that show it.</summary>
internal static class InsightsServices
{
    /// <summary>Adds notes with every turn, and those who count them.</summary>
    public static IServiceCollection AddInsights(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptionsWithValidateOnStart<InsightsOptions, InsightsOptionsValidator>()
            .Bind(configuration.GetSection(InsightsOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true);
        return services.AddInsightFigures().AddInsightPages().AddHostedService<InsightsClerk>();
    }

    /// <summary>Adds the counting and the figures alone, without a schedule.</summary>
    internal static IServiceCollection AddInsightFigures(this IServiceCollection services) => services
        .AddScoped<ITurnNotes, MessageNotes>()
        .AddScoped<IPersonalData, InsightsData>()
        .AddSingleton<QuestionBook>()
        .AddSingleton<AskedQuestions>()
        .AddSingleton<NoteCounter>()
        .AddSingleton<Settlement>()
        .AddSingleton<ShelfCounter>()
        .AddSingleton<ContactFigures>()
        .AddSingleton<QuestionFigures>()
        .AddSingleton<ServiceFigures>()
        .AddSingleton<ContactList>();
}
