using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Meanings;

namespace Microsoft.Recognizers.Text.DateTime.Readings;

/// <summary>Days told from today or another day.</summary>
internal static class RelativeDateReadings
{
    /// <summary>So many days from today: <c>days</c>, and perhaps <c>more</c>.</summary>
    public static object FromToday(Parts parts) =>
        Day.Of(parts.Reference.Date.AddDays(parts.Number("days") + parts.Number("more")));

    /// <summary>A weekday of this, the next or the last week, or the nearest one.</summary>
    public static object RelativeWeekday(Parts parts)
    {
        var weekday = parts.Number("weekday");
        var today = parts.Reference.Date;
        return Day.Of(parts.Text("rel") switch
        {
            "past" => OnWeekday(today.AddDays(-7), weekday),
            "coming" or "upcoming" => OnWeekday(today, weekday),
            var relation => Calendar.StartOfWeek(today).AddDays((7 * Relation.Offset(relation)) + weekday - 1),
        });
    }

    /// <summary>The weekday of the week (told from Sunday) that lies so long from now, or from a day.</summary>
    public static object WeekdayAfter(Parts parts)
    {
        var day = parts.Find<Day>();
        var date = (day.Future ?? parts.Reference).Date;
        var weekday = parts.Number("weekday");
        return Day.Of(date.AddDays((weekday % 7) - (Calendar.WeekdayOf(date) % 7)));
    }

    /// <summary>So long before (<c>sign</c> -1) or after a day or today.</summary>
    public static object DateShift(Parts parts)
    {
        var duration = parts.Find<Duration>();
        var from = parts.Find<Day>();
        if (duration is null || duration.HasTime || (from is not null && from.Future is null))
        {
            return null;
        }
        var start = from is null ? parts.Reference.Date : from.Future.Value;
        if (from is { Weekday: > 0 } && start == parts.Reference.Date)
        {
            start = start.AddDays(7);
        }
        return Day.Of(duration.From(start, parts.Number("sign", 1)));
    }

    /// <summary>So long since the start of a year or month.</summary>
    public static object PeriodShift(Parts parts) => parts.Find<Period>() is { First.Future: { } start }
        && parts.Find<Duration>() is { HasTime: false } duration
        ? Day.Of(duration.From(start, parts.Number("sign", 1)))
        : null;

    private static Moment OnWeekday(Moment after, int weekday)
    {
        var day = after.AddDays((weekday - Calendar.WeekdayOf(after) + 7) % 7);
        return day == after ? day.AddDays(7) : day;
    }
}
