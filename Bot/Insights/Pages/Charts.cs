using EcomBot.Bot.Insights.Figures;

namespace EcomBot.Bot.Insights.Pages;

/// <summary>Makes the charts of the overview, which are the tables of the export as well.</summary>
internal sealed class Charts(ContactFigures contacts, ServiceFigures service, Names names)
{
    private const int Tasks = 12;
    private const int Products = 10;

    /// <summary>The names of the charts, as addresses have them.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["days", "outcomes", "tasks", "products", "channels", "languages", "turns", "turntasks", "stars", "times", "recommendations", "recommended"];

    /// <summary>Makes a chart; null where there is none of that name.</summary>
    public async Task<Chart?> MakeAsync(string name, InsightFilter filter, CancellationToken cancellationToken)
    {
        var chart = name switch
        {
            "days" => MoodCharts.Days(await contacts.ByDayAsync(filter, cancellationToken), filter),
            "outcomes" => OutcomeCharts.Days(await contacts.ByDayAsync(filter, cancellationToken), filter),
            "tasks" => MoodCharts.Part("Mood by task", "Task", await contacts.ByAsync(filter, InsightPart.Task, Tasks, cancellationToken), Names.Task,
                key => filter with { Task = key }),
            "products" => await ProductsAsync(filter, cancellationToken),
            "channels" => MoodCharts.Part("Mood by channel", "Channel", await contacts.ByAsync(filter, InsightPart.Channel, Tasks, cancellationToken),
                Names.Channel, key => filter with { Channel = key }),
            "languages" => MoodCharts.Part("Mood by language", "Language", await contacts.ByAsync(filter, InsightPart.Language, Tasks, cancellationToken),
                Names.Language, key => filter with { Language = key }),
            "turns" => OutcomeCharts.Turns(await contacts.TurnsAsync(filter, cancellationToken), filter),
            "turntasks" => OutcomeCharts.TurnTasks(await contacts.TurnTasksAsync(filter, Tasks, cancellationToken), filter),
            "stars" => ServiceCharts.Stars(await service.StarsAsync(filter, cancellationToken), filter),
            "times" => ServiceCharts.Times(await contacts.TimesAsync(filter, cancellationToken), filter),
            "recommendations" => ServiceCharts.Shelf(await service.ShelfAsync(filter, cancellationToken), filter),
            "recommended" => await RecommendedAsync(filter, cancellationToken),
            _ => null,
        };
        return chart is null ? null : chart with { Csv = InsightRequest.Address($"/export/{name}.csv", filter) };
    }

    private async Task<Chart> ProductsAsync(InsightFilter filter, CancellationToken cancellationToken)
    {
        var rows = await contacts.ByAsync(filter, InsightPart.Product, Products, cancellationToken);
        await names.LearnAsync(rows.Select(row => row.Key), cancellationToken);
        return MoodCharts.Part("Mood by product", "Product", rows, names.Product, key => filter with { Product = key });
    }

    private async Task<Chart> RecommendedAsync(InsightFilter filter, CancellationToken cancellationToken)
    {
        var rows = await service.ShelfProductsAsync(filter, Products, cancellationToken);
        await names.LearnAsync(rows.Select(row => row.Key), cancellationToken);
        return ServiceCharts.ShelfProducts(rows, names, filter);
    }
}
