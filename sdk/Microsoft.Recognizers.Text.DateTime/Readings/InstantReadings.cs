using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Meanings;

namespace Microsoft.Recognizers.Text.DateTime.Readings;

/// <summary>Times of certain days, and moments told from now.</summary>
internal static class InstantReadings
{
    /// <summary>A day and a time of it, the half of which a part of the day may say.</summary>
    public static object Instant(Parts parts)
    {
        var dayPart = parts.Find<InstantPeriod>();
        var day = dayPart?.Day ?? parts.Find<Day>();
        var part = dayPart?.Times.Part ?? parts.Text("part");
        return day is null || parts.Find<Clock>() is not { } clock
            ? null
            : Meanings.Instant.Of(day, part is null ? clock : DayParts.Clarify(clock, part));
    }

    /// <summary>A day and a time of it, the year said last.</summary>
    public static object InstantOfYear(Parts parts) => parts.Find<Day>() is { LacksYear: true } day
        ? Meanings.Instant.Of(day.InYear(parts.Number("year")), parts.Find<Clock>())
        : null;

    /// <summary>Words of a greeting, which say nothing of the time.</summary>
    public static object Nothing(Parts parts) => string.Empty;

    /// <summary>Now.</summary>
    public static object Now(Parts parts) => Meanings.Instant.Of("PRESENT_REF", parts.Reference);

    /// <summary>As soon as possible.</summary>
    public static object Soon(Parts parts) => Meanings.Instant.Of("FUTURE_REF", parts.Reference);

    /// <summary>Not long ago.</summary>
    public static object Recently(Parts parts) => Meanings.Instant.Of("PAST_REF", parts.Reference);

    /// <summary>So long from now, or before it (<c>sign</c> -1).</summary>
    public static object InstantShift(Parts parts) => parts.Find<Duration>() is { HasTime: true } duration
        ? Meanings.Instant.Of(duration.From(parts.Reference, parts.Number("sign", 1)))
        : null;

    /// <summary>The last second of a day.</summary>
    public static object EndOfDay(Parts parts) =>
        Meanings.Instant.Of(parts.Find<Day>() ?? Day.Of(parts.Reference.Date), new Clock(23, 59, 59));

    /// <summary>A day and hours of it.</summary>
    public static object DayHours(Parts parts)
    {
        var dayPart = parts.Find<InstantPeriod>();
        var day = dayPart?.Day ?? parts.Find<Day>();
        var hours = parts.Find<ClockPeriod>();
        if (day is null || hours is null)
        {
            return null;
        }
        return InstantPeriod.Of(day, dayPart is null ? hours : hours.In(dayPart.Times.Part));
    }

    /// <summary>A day and a part of it.</summary>
    public static object DayPart(Parts parts)
    {
        var day = parts.Find<Day>() ?? Day.Of(parts.Reference.Date.AddDays(parts.Number("days")));
        var part = ClockPeriod.Named(parts.Text("part"));
        return InstantPeriod.Of(day, parts.Text("mod") is { } mod ? part.Narrow(mod) : part);
    }

    /// <summary>A weekday and a part of it in one word, told as <c>1:TMO</c>.</summary>
    public static object WeekdayAndPart(Parts parts)
    {
        var (weekday, part) = RepetitionReadings.WeekdayPartOf(parts);
        var today = parts.Reference.Date;
        var day = parts.Text("rel") is { } relation
            ? Day.Of(Calendar.StartOfWeek(today).AddDays((7 * Relation.Offset(relation)) + weekday - 1))
            : Day.EachWeek(weekday, parts.Reference);
        return InstantPeriod.Of(day, ClockPeriod.Named(part));
    }

    /// <summary>The first, middle or last part of a day.</summary>
    public static object NarrowDay(Parts parts)
    {
        var day = parts.Find<Day>() ?? Day.Of(parts.Reference.Date);
        var mod = parts.Text("mod");
        var (start, end) = mod switch
        {
            Constants.EARLY_MOD => (0, 12),
            Constants.MID_MOD => (10, 14),
            _ => (12, 24),
        };
        var date = day.Weekday > 0 ? day.Future : day.Past;
        return InstantPeriod.Of(day.Timex, On(date), On(day.Future), mod);

        Bounds? On(Moment? of) => of is { } at ? new Bounds(at.AddHours(start), at.AddHours(end)) : null;
    }

    /// <summary>The next or last so many hours, minutes or seconds.</summary>
    public static object NextHours(Parts parts)
    {
        if (DurationOf(parts) is not { HasTime: true } duration)
        {
            return null;
        }
        var now = parts.Reference;
        return Relation.Offset(parts.Text("rel")) < 0
            ? InstantPeriod.Of(duration.From(now, -1), now, duration.Timex)
            : InstantPeriod.Of(now, duration.From(now, 1), duration.Timex);
    }

    /// <summary>So long from a time of a day on.</summary>
    public static object InstantFor(Parts parts)
    {
        var start = parts.Find<Instant>()?.Variants().First().Future?.Start;
        return start is { } known && parts.Find<Duration>() is { } duration
            ? InstantPeriod.Of(known, duration.From(known, 1), duration.Timex)
            : null;
    }

    internal static Duration DurationOf(Parts parts) => parts.Find<Duration>()
        ?? (parts.Text("unit") is { } unit ? new Duration(parts.Find("count") as decimal? ?? 1m, Unit.Parse(unit)) : null);
}
