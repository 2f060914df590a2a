using EcomBot.Bot.Insights.Figures;

namespace EcomBot.Bot.Insights.Pages;

/// <summary>How messages sound.</summary>
internal static class MoodCharts
{
    private const string Share = "0 %";
    private const string Mean = "+0.00;−0.00;0.00";

    /// <summary>A day after the other.</summary>
    public static Chart Days(IReadOnlyList<FigureRow<int>> days, InsightFilter filter) => new(
        "How customers feel, day by day", "stacked", "Day",
        [new("Happy messages", "good"), new("Neither", "quiet"), new("Unhappy messages", "alert"), new("Messages"), new("Mood", null, Mean)],
        [.. Enumerable.Range(filter.From, filter.Length)
            .Select(day => Day(day, days.FirstOrDefault(row => row.Key == day), filter with { From = day, To = day }))])
    {
        Lead = "Messages with words. A message counts for the day on which it was written (UTC).",
        IsWide = true,
    };

    /// <summary>A channel, language, task or product beside the other.</summary>
    public static Chart Part(string title, string first, IReadOnlyList<FigureRow<string>> rows, Func<string, string> nameOf,
        Func<string, InsightFilter> filterOf) => new(
        title, "sides", first,
        [new("Unhappy", "alert", Share), new("Happy", "good", Share), new("Mood", null, Mean), new("Messages"), new("Contacts"), new("Solved", null, Share)],
        [.. rows.Select(row => Row(row, nameOf(row.Key), filterOf(row.Key)))])
        {
            Lead = "Shares of the messages with words.",
        };

    private static ChartRow Day(int day, FigureRow<int>? row, InsightFilter filter) => new(
        InsightRequest.Print(day), InsightRequest.Conversations(filter),
        [
            new(row?.Positive ?? 0, InsightRequest.Conversations(filter, ("mood", "positive"))), (row?.Felt - row?.Positive - row?.Negative) ?? 0,
            new(row?.Negative ?? 0, InsightRequest.Conversations(filter, ("mood", "negative"))), row?.Messages ?? 0, new(row?.MeanMood),
        ]);

    private static ChartRow Row(FigureRow<string> row, string name, InsightFilter filter) => new(
        name, InsightRequest.Conversations(filter),
        [
            new(Of(row.Negative, row.Felt), InsightRequest.Conversations(filter, ("mood", "negative"))),
            new(Of(row.Positive, row.Felt), InsightRequest.Conversations(filter, ("mood", "positive"))),
            new(row.MeanMood), row.Messages, row.Contacts, new(row.SolvedShare, InsightRequest.Conversations(filter, ("outcome", "solved"))),
        ]);

    private static double? Of(long part, long whole) => whole == 0 ? null : (double)part / whole;
}
