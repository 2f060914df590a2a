using System.Globalization;
using EcomBot.Bot.Insights.Figures;
using EcomBot.Dialogs.Ratings;
using EcomBot.Dialogs.Recommending;

namespace EcomBot.Bot.Insights.Pages;

/// <summary>Ratings, response times and recommendations.</summary>
internal static class ServiceCharts
{
    /// <summary>How many stars customers gave.</summary>
    public static Chart Stars(IReadOnlyList<int> stars, InsightFilter filter) => new(
        "Ratings", "rows", "Stars", [new("Ratings", "accent")],
        stars.Sum() == 0 ? [] : [.. stars.Select((count, place) => new ChartRow(
            new string('★', place + 1), InsightRequest.Conversations(filter with { Task = nameof(RatingDialog) }), [count])).Reverse()])
    {
        Lead = "What customers gave when they were asked; by channel and language, not by task and product.",
    };

    /// <summary>How long replies took.</summary>
    public static Chart Times(AnswerTimes times, InsightFilter filter) => new(
        "Response times", "columns", "Within", [new("Replies", "accent")],
        times.Answered == 0 ? [] : [.. times.Within.Select(step => new ChartRow(Print(step.AtMost), InsightRequest.Conversations(filter), [step.Count]))])
    {
        Lead = "From the arrival of a message to the commit of its reply.",
    };

    /// <summary>What became of recommendations a day.</summary>
    public static Chart Shelf(IReadOnlyList<ShelfFigure<int>> days, InsightFilter filter) => new(
        "Recommendations", "lines", "Day", [new("Shown", "quiet"), new("Clicked", "accent"), new("Bought", "good")],
        days.Count == 0 ? [] : [.. Enumerable.Range(filter.From, filter.Length).Select(day => Day(day, days.FirstOrDefault(row => row.Key == day), filter))])
    {
        Lead = Funnel(days.Sum(day => day.Shown), days.Sum(day => day.Clicked), days.Sum(day => day.Bought)),
    };

    /// <summary>What became of the recommendations of each product.</summary>
    public static Chart ShelfProducts(IReadOnlyList<ShelfFigure<string>> rows, Names names, InsightFilter filter) => new(
        "What is bought after being recommended", "rows", "Product", [new("Shown"), new("Clicked", "accent"), new("Bought", "good")],
        [.. rows.Select(row => new ChartRow(names.Product(row.Key), InsightRequest.Conversations(filter with { Product = row.Key }),
            [row.Shown, row.Clicked, row.Bought]))]);

    /// <summary>A time as people read it.</summary>
    public static string Print(int? milliseconds) =>
        milliseconds is not { } time ? "longer" : time < 1000 ? $"{time} ms" : $"{(time / 1000.0).ToString("0.#", CultureInfo.InvariantCulture)} s";

    private static ChartRow Day(int day, ShelfFigure<int>? row, InsightFilter filter) => new(
        InsightRequest.Print(day), InsightRequest.Conversations(filter with { From = day, To = day, Task = nameof(RecommendDialog) }),
        [row?.Shown ?? 0, row?.Clicked ?? 0, row?.Bought ?? 0]);

    private static string Funnel(long shown, long clicked, long bought) => string.Create(CultureInfo.InvariantCulture,
        $"{shown:#,0} shown → {clicked:#,0} clicked → {bought:#,0} bought within 30 days; by product, not by channel, language and task.");
}
