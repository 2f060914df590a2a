using System.Globalization;
using EcomBot.Bot.Insights.Figures;
using EcomBot.Bot.Staff.Pages;

namespace EcomBot.Bot.Insights.Pages;

/// <summary>The figures that one looks at first, each beside the same of the time before.</summary>
internal static class Tiles
{
    /// <summary>The tiles.</summary>
    public static Html Show(InsightFilter filter, FigureRow<string> now, FigureRow<string> before, AnswerTimes times, IReadOnlyList<int> stars) => Html.Of($"""
        <section class="tiles" aria-label="At a glance">
        {Tile("Contacts", now.Contacts.ToString("#,0", CultureInfo.InvariantCulture), Change(now.Contacts, before.Contacts), InsightRequest.Conversations(filter))}
        {Tile("Solved without a person", Percent(now.SolvedShare), Points(now.SolvedShare, before.SolvedShare, isGoodUp: true), InsightRequest.Conversations(filter, ("outcome", "solved")))}
        {Tile("Unhappy messages", Percent(Share(now.Negative, now.Felt)), Points(Share(now.Negative, now.Felt), Share(before.Negative, before.Felt), isGoodUp: false), InsightRequest.Conversations(filter, ("mood", "negative")))}
        {Tile("Without an answer", Percent(Share(now.Missed, now.Messages)), Points(Share(now.Missed, now.Messages), Share(before.Missed, before.Messages), isGoodUp: false), InsightRequest.Conversations(filter, ("missed", "1")))}
        {Tile("Rating", Stars(stars), Html.Of($"{stars.Sum():#,0} ratings"), InsightRequest.Conversations(filter with { Task = nameof(Dialogs.Ratings.RatingDialog) }))}
        {Tile("Reply", times.Mean is { } mean ? ServiceCharts.Print((int)mean) : "–", Html.Of($"95 % within {ServiceCharts.Print(times.WithinWhich(0.95))}"), "#times")}
        </section>
        """);

    /// <summary>A share as people read it.</summary>
    public static string Percent(double? share) => share is { } value ? value.ToString("0 %", CultureInfo.InvariantCulture) : "–";

    /// <summary>A part of a whole; null where there is no whole.</summary>
    public static double? Share(long part, long whole) => whole == 0 ? null : (double)part / whole;

    private static Html Tile(string name, string figure, Html note, string link) =>
        Html.Of($"""<a class="card tile" href="{link}"><span class="name">{name}</span> <strong>{figure}</strong> <small>{note}</small></a>""");

    private static string Stars(IReadOnlyList<int> stars) =>
        stars.Sum() == 0 ? "–" : string.Create(CultureInfo.InvariantCulture,
            $"{stars.Select((count, place) => (double)count * (place + 1)).Sum() / stars.Sum():0.0} ★");

    private static Html Change(long now, long before)
    {
        var change = before == 0 ? (double?)null : (double)(now - before) / before;
        return change is { } value ? Html.Of($"{value:+0 %;−0 %;±0 %} to the time before") : Html.Of($"nothing before");
    }

    private static Html Points(double? now, double? before, bool isGoodUp)
    {
        if (now is not { } value || before is not { } old)
        {
            return Html.Of($"nothing before");
        }
        var points = (value - old) * 100;
        var kind = Math.Abs(points) < 0.5 ? "quiet" : points > 0 == isGoodUp ? "good" : "bad";
        return Html.Of($"""<span class="{kind}">{points:+0.0;−0.0;±0.0} points</span>""");
    }
}
