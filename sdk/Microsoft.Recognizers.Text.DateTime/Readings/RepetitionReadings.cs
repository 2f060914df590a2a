using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Meanings;

namespace Microsoft.Recognizers.Text.DateTime.Readings;

/// <summary>What happens again and again.</summary>
internal static class RepetitionReadings
{
    /// <summary>Every unit, or every so many.</summary>
    public static object Every(Parts parts)
    {
        var count = parts.Find("count") as decimal? ?? parts.Number("times", 1);
        return new Repetition(new Duration(count, Unit.Parse(parts.Text("unit"))).Timex);
    }

    /// <summary>A TIMEX that the words say.</summary>
    public static object Periodic(Parts parts) => new Repetition(parts.Text("periodic"));

    /// <summary>Every such weekday, perhaps at a time or in a part of the day.</summary>
    public static object EveryWeekday(Parts parts) => new Repetition($"XXXX-WXX-{parts.Number("weekday")}{TimeOf(parts)}");

    /// <summary>Every such weekday in a part of it, both in one word.</summary>
    public static object EveryWeekdayPart(Parts parts)
    {
        var (weekday, part) = WeekdayPartOf(parts);
        return new Repetition($"XXXX-WXX-{weekday}{part}");
    }

    /// <summary>Every day, at a time or in a part of the day.</summary>
    public static object EveryDayAt(Parts parts) => new Repetition(TimeOf(parts));

    /// <summary>A day of every month.</summary>
    public static object EveryMonthOn(Parts parts) =>
        parts.Number("day") is >= 1 and <= 31 and var day ? new Repetition($"XXXX-XX-{day:D2}{TimeOf(parts)}") : null;

    /// <summary>A day of every year.</summary>
    public static object EveryYearOn(Parts parts) => parts.Find<Day>() is { Recurrence: not null } day ? new Repetition(day.Timex) : null;

    internal static (int Weekday, string Part) WeekdayPartOf(Parts parts)
    {
        var both = parts.Text("weekpart");
        return (both[0] - '0', both[2..]);
    }

    private static string TimeOf(Parts parts)
    {
        if (parts.Find<Clock>() is { } clock)
        {
            return (parts.Text("part") is { } part ? DayParts.Clarify(clock, part) : clock).Timex;
        }
        return parts.Find<ClockPeriod>() is { Part: null } hours
            ? hours.Variants().First().Timex
            : parts.Text("part") ?? string.Empty;
    }
}
