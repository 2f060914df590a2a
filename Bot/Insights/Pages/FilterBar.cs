using EcomBot.Bot.Insights.Figures;
using EcomBot.Bot.Staff.Pages;

namespace EcomBot.Bot.Insights.Pages;

/// <summary>The form by which a part is chosen.</summary>
internal static class FilterBar
{
    private static readonly int[] Spans = [7, 30, 90];

    /// <summary>The form.</summary>
    /// <param name="page">The page below <c>/insights</c> that it leads to.</param>
    /// <param name="filter">What is chosen now.</param>
    /// <param name="choices">What there is to choose.</param>
    /// <param name="names">What that is called.</param>
    public static Html Show(string page, InsightFilter filter, FilterChoices choices, Names names) => Html.Of($"""
        <form class="filter card" method="get" action="/insights{page}" aria-label="What is shown">
        <div class="spans" role="group" aria-label="Time">{Spans.Select(days => Span(page, filter, days))}</div>
        <label>From <input type="date" name="from" value="{InsightRequest.Print(filter.From)}"></label>
        <label>To <input type="date" name="to" value="{InsightRequest.Print(filter.To)}"></label>
        {Select("channel", "Channel", filter.Channel, choices.Channels, Names.Channel)}
        {Select("language", "Language", filter.Language, choices.Languages, Names.Language)}
        {Select("task", "Task", InsightRequest.TaskOf(filter.Task), choices.Tasks, task => Names.Task(task == "none" ? "" : task))}
        {Select("product", "Product", filter.Product, choices.Products, names.Product)}
        <button>Show</button></form>
        """);

    private static Html Span(string page, InsightFilter filter, int days)
    {
        var span = filter with { From = filter.To - days + 1 };
        return Html.Of($"""<a class="button{(filter.Length == days ? " chosen" : " plain")}" href="{InsightRequest.Address(page, span)}"{new Html(filter.Length == days ? " aria-current=\"true\"" : "")}>{days} days</a>""");
    }

    private static Html Select(string name, string label, string? chosen, IReadOnlyList<string> values, Func<string, string> nameOf) => Html.Of($"""
        <label>{label} <select name="{name}"><option value="">All</option>{values.Union(chosen is null ? [] : [chosen]).Select(value => (Value: value, Name: nameOf(value))).OrderBy(one => one.Name, StringComparer.OrdinalIgnoreCase)
            .Select(one => Html.Of($"""<option value="{one.Value}"{new Html(one.Value == chosen ? " selected" : "")}>{one.Name}</option>"""))}</select></label>
        """);
}

/// <summary>What there is to choose.</summary>
internal sealed record FilterChoices(IReadOnlyList<string> Channels, IReadOnlyList<string> Languages, IReadOnlyList<string> Tasks,
    IReadOnlyList<string> Products)
{
    private const int MostProducts = 100;

    /// <summary>What has figures in a time.</summary>
    public static async Task<FilterChoices> ReadAsync(ContactFigures figures, InsightFilter filter, Names names, CancellationToken cancellationToken)
    {
        var all = new InsightFilter(filter.From, filter.To);
        var products = await figures.NamesAsync(all, InsightPart.Product, MostProducts, cancellationToken);
        await names.LearnAsync(products.Append(filter.Product), cancellationToken);
        return new(
            await figures.NamesAsync(all, InsightPart.Channel, MostProducts, cancellationToken),
            await figures.NamesAsync(all, InsightPart.Language, MostProducts, cancellationToken),
            [.. (await figures.NamesAsync(all, InsightPart.Task, MostProducts, cancellationToken)).Select(task => InsightRequest.TaskOf(task)!)], products);
    }
}
