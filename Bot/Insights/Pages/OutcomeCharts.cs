using System.Globalization;
using EcomBot.Bot.Insights.Figures;

namespace EcomBot.Bot.Insights.Pages;

/// <summary>What became of contacts, and where they turned.</summary>
internal static class OutcomeCharts
{
    private const int LastStep = 10;

    /// <summary>What became of the contacts of each day.</summary>
    public static Chart Days(IReadOnlyList<FigureRow<int>> days, InsightFilter filter) => new(
        "Solved without a person", "stacked", "Day",
        [new("Solved", "good"), new("Came back within a day", "warn"), new("With a person", "accent"), new("Not a day old", "quiet"),
            new("Solved of settled", null, "0 %")],
        [.. Enumerable.Range(filter.From, filter.Length)
            .Select(day => Day(day, days.FirstOrDefault(row => row.Key == day), filter with { From = day, To = day }))])
    {
        Lead = "Contacts by the day on which they began. Solved: no person, and no other contact within 24 hours.",
    };

    /// <summary>At which message contacts became unhappy.</summary>
    public static Chart Turns(IReadOnlyList<(int Message, int Contacts)> turns, InsightFilter filter) => new(
        "Where it turns", "columns", "Message",
        [new("Contacts that became unhappy", "alert")],
        [.. turns.Select(turn => new ChartRow(
            turn.Message == LastStep ? $"{LastStep} and later" : turn.Message.ToString(CultureInfo.InvariantCulture),
            InsightRequest.Conversations(filter, ("turnedat", turn.Message.ToString(CultureInfo.InvariantCulture))), [turn.Contacts]))])
    {
        Lead = "The first unhappy message of contacts that had not begun unhappy: which message of the contact it was.",
    };

    /// <summary>In which tasks contacts became unhappy.</summary>
    public static Chart TurnTasks(IReadOnlyList<(string Task, int Contacts)> tasks, InsightFilter filter) => new(
        "In which task it turns", "rows", "Task",
        [new("Contacts that became unhappy", "alert")],
        [.. tasks.Select(task => new ChartRow(Names.Task(task.Task), InsightRequest.Conversations(filter, ("turnedin", InsightRequest.TaskOf(task.Task))),
            [task.Contacts]))]);

    private static ChartRow Day(int day, FigureRow<int>? row, InsightFilter filter) => new(
        InsightRequest.Print(day), InsightRequest.Conversations(filter),
        [
            new(row?.Solved ?? 0, InsightRequest.Conversations(filter, ("outcome", "solved"))),
            new(row?.Back ?? 0, InsightRequest.Conversations(filter, ("outcome", "back"))),
            new(row?.Person ?? 0, InsightRequest.Conversations(filter, ("outcome", "person"))),
            new((row?.Contacts - row?.Settled) ?? 0, InsightRequest.Conversations(filter, ("outcome", "open"))), new(row?.SolvedShare),
        ]);
}
