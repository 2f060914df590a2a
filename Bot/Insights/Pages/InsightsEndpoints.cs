using EcomBot.Bot.Staff;

namespace EcomBot.Bot.Insights.Pages;

/// <summary>The insight pages, for analysts and admins.</summary>
internal static class InsightsEndpoints
{
    /// <summary>Adds what the pages are made of.</summary>
    public static IServiceCollection AddInsightPages(this IServiceCollection services) => services
        .AddScoped<Names>()
        .AddScoped<Charts>()
        .AddScoped<RedactedTexts>()
        .AddScoped<WatchSection>()
        .AddScoped<RiskSection>()
        .AddScoped<RatingSection>()
        .AddScoped<OverviewPage>()
        .AddScoped<ConversationsPage>()
        .AddScoped<ConversationPage>()
        .AddScoped<QuestionPage>()
        .AddScoped<CsvPage>();

    /// <summary>Maps <c>/insights</c> and what is below it.</summary>
    public static void MapInsights(this IEndpointRouteBuilder app)
    {
        var pages = app.MapStaffPages("/insights", StaffPolicies.Analyst);
        pages.MapGet("/", (HttpContext context, OverviewPage page, CancellationToken cancellationToken) => page.ShowAsync(context, cancellationToken));
        pages.MapGet("/conversations",
            (HttpContext context, ConversationsPage page, CancellationToken cancellationToken) => page.ShowAsync(context, cancellationToken));
        pages.MapGet("/conversations/{id}", (string id, StaffMember who, HttpContext context, ConversationPage page, CancellationToken cancellationToken) =>
            page.ShowAsync(id, who, context, cancellationToken));
        pages.MapGet("/questions/{id}",
            (string id, HttpContext context, QuestionPage page, CancellationToken cancellationToken) => page.ShowAsync(id, context, cancellationToken));
        pages.MapPost("/questions/{id}", (string id, StaffMember who, HttpContext context, QuestionPage page, CancellationToken cancellationToken) =>
            page.AnswerAsync(id, who, context, cancellationToken));
        pages.MapGet("/export/{name}.csv", (string name, StaffMember who, HttpContext context, CsvPage page, CancellationToken cancellationToken) =>
            page.ShowAsync(name, who, context, cancellationToken));
    }
}
