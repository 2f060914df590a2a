using System.Globalization;
using EcomBot.Bot.Insights.Cells;
using EcomBot.Bot.Insights.Figures;
using Microsoft.AspNetCore.WebUtilities;

namespace EcomBot.Bot.Insights.Pages;

/// <summary>What the address of an insight page asks for; what is not understood is left out.</summary>
internal sealed record InsightRequest(InsightFilter Filter, ContactWish Wish)
{
    /// <summary>How many days are shown where the address does not say.</summary>
    public const int UsualDays = 30;

    private const int MostDays = 800;
    private const string Date = "yyyy-MM-dd";

    /// <summary>Reads an address.</summary>
    /// <param name="query">Its parameters.</param>
    /// <param name="today">The last day that can be shown.</param>
    public static InsightRequest Of(IQueryCollection query, int today)
    {
        var to = Math.Min(DayIn(query["to"]) ?? today, today);
        var from = DayIn(query["from"]) ?? to - (Math.Clamp(NumberIn(query["days"]) ?? UsualDays, 1, MostDays) - 1);
        from = Math.Clamp(from, to - MostDays + 1, to);
        return new(
            new(from, to, Text(query["channel"]), Text(query["language"]), TaskIn(query["task"]), Text(query["product"])),
            new(
                Enum.TryParse<ContactOutcome>(query["outcome"], ignoreCase: true, out var outcome) ? outcome : null, Text(query["mood"]),
                NumberIn(query["turnedat"]),
                TaskIn(query["turnedin"]), Text(query["question"]), Text(query["customer"]), Text(query["conversation"]), query["missed"] == "1"));
    }

    /// <summary>An address below <c>/insights</c> for a part.</summary>
    /// <param name="page">The page, such as <c>/conversations</c>; empty for the overview.</param>
    /// <param name="filter">The part.</param>
    /// <param name="more">More parameters.</param>
    public static string Address(string page, InsightFilter filter, params (string Name, string? Value)[] more) =>
        QueryHelpers.AddQueryString($"/insights{page}",
        new (string Name, string? Value)[]
        {
            ("from", Print(filter.From)), ("to", Print(filter.To)), ("channel", filter.Channel), ("language", filter.Language), ("task", TaskOf(filter.Task)),
                ("product", filter.Product),
        }.Concat(more).Where(one => one.Value is not null).Select(one => KeyValuePair.Create(one.Name, one.Value)));

    /// <summary>A task as addresses name it: what belongs to no task has a name there.</summary>
    public static string? TaskOf(string? task) => task?.Length == 0 ? "none" : task;

    /// <summary>The conversations of a part.</summary>
    public static string Conversations(InsightFilter filter, params (string Name, string? Value)[] more) => Address("/conversations", filter, more);

    /// <summary>A day as addresses and fields have it.</summary>
    public static string Print(int day) => Days.Date(day).ToString(Date, CultureInfo.InvariantCulture);

    private static string? TaskIn(string? text) => text == "none" ? "" : Text(text);

    private static string? Text(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static int? NumberIn(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? DayIn(string? text) =>
        DateOnly.TryParseExact(text, Date, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? Days.Of(date) : null;
}
