using EcomBot.Bot.Insights.Figures;
using EcomBot.Bot.Staff.Pages;

namespace EcomBot.Bot.Insights.Pages;

/// <summary>The page <c>/insights</c>: what customers feel and ask.</summary>
internal sealed class OverviewPage(
    ContactFigures contacts, ServiceFigures service, QuestionFigures questions, Charts charts, WatchSection watch, RiskSection risk, RatingSection ratings,
    Names names, StaffPage page, TimeProvider time)
{
    private const int Questions = 12;
    private const int Parts = 40;

    private static readonly string[] First = ["days"];
    private static readonly string[] Second = ["tasks", "products"];
    private static readonly string[] Third = ["outcomes", "turns", "turntasks", "channels", "languages"];
    private static readonly string[] Fourth = ["times", "recommendations", "recommended"];

    /// <summary>Shows it.</summary>
    public async Task<IResult> ShowAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var filter = InsightRequest.Of(context.Request.Query, Days.Of(time.GetUtcNow())).Filter;
        var choices = await FilterChoices.ReadAsync(contacts, filter, names, cancellationToken);
        var asked = await questions.TopAsync(filter, Questions, cancellationToken);
        var glance = await GlanceAsync(filter, asked, cancellationToken);
        List<Html> parts =
        [
            .. await ChartsAsync(First, filter, cancellationToken), QuestionTable.Show(asked, filter), .. await ChartsAsync(Second, filter, cancellationToken),
            await watch.ShowAsync(filter, cancellationToken), .. await ChartsAsync(Third, filter, cancellationToken),
            await ratings.ShowAsync(filter, await charts.MakeAsync("stars", filter, cancellationToken), cancellationToken),
            .. await ChartsAsync(Fourth, filter, cancellationToken), await risk.ShowAsync(filter, cancellationToken),
        ];
        var body = Html.Of($"""
            {FilterBar.Show("", filter, choices, names)}
            {glance}
            <div class="grid">{parts}</div>
            <p class="quiet">All times are UTC. What each figure means: <code>docs/insights.md</code>.</p>
            """);
        return page.Show(context, "Insights", body, ["/client/insights.css", "/client/chart/chart.umd.min.js", "/client/insights.js"]);
    }

    private async Task<Html> GlanceAsync(InsightFilter filter, IReadOnlyList<QuestionRow> asked, CancellationToken cancellationToken)
    {
        var now = await TotalAsync(filter, cancellationToken);
        var tasks = await contacts.ByAsync(filter, InsightPart.Task, Parts, cancellationToken);
        var products = await contacts.ByAsync(filter, InsightPart.Product, Parts, cancellationToken);
        await names.LearnAsync(products.Select(product => product.Key), cancellationToken);
        var before = await TotalAsync(filter.Before, cancellationToken);
        var times = await contacts.TimesAsync(filter, cancellationToken);
        var stars = await service.StarsAsync(filter, cancellationToken);
        return Html.Of($"{Headline.Show(filter, now, tasks, products, asked, names)}{Tiles.Show(filter, now, before, times, stars)}");
    }

    private async Task<FigureRow<string>> TotalAsync(InsightFilter filter, CancellationToken cancellationToken) =>
        await contacts.TotalAsync(filter, cancellationToken) ?? new() { Key = "" };

    private async Task<List<Html>> ChartsAsync(string[] wanted, InsightFilter filter, CancellationToken cancellationToken)
    {
        var shown = new List<Html>();
        foreach (var name in wanted)
        {
            shown.Add((await charts.MakeAsync(name, filter, cancellationToken))!.Show());
        }
        return shown;
    }
}
