using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Meanings;

namespace Microsoft.Recognizers.Text.DateTime.Readings;

/// <summary>Times of day.</summary>
internal static class ClockReadings
{
    /// <summary>Hour, perhaps minute, second and which half of the day.</summary>
    public static object Clock(Parts parts)
    {
        var hour = parts.Number("hour");
        int? minute = parts.Has("minute") ? parts.Number("minute") : null;
        var second = parts.Find("second") as int?;
        if (hour is < 0 or > 24 || minute is < 0 or > 59 || second is < 0 or > 59 || (hour == 24 && minute > 0))
        {
            return null;
        }
        return Half(new Clock(hour, minute, second), parts.Text("half"));
    }

    /// <summary>Four digits: hours and minutes.</summary>
    public static object CompactClock(Parts parts)
    {
        var number = parts.Number("digits");
        return number / 100 is <= 24 && number % 100 < 60
            ? Half(new Clock(number / 100, number % 100), parts.Text("half"))
            : null;
    }

    /// <summary>Minutes past (<c>sign</c> 1) or to (-1) an hour, as in "ten past nine" and "quarter to".</summary>
    public static object MinutesFrom(Parts parts)
    {
        var hour = parts.Number("hour");
        var minutes = parts.Number("minutes") * parts.Number("sign", 1);
        if (hour is < 0 or > 24 || minutes is > 59 or < -59)
        {
            return null;
        }
        var total = ((hour * 60) + minutes + 1440) % 1440;
        if (total < 60 && hour == 1)
        {
            total += 720;
        }
        return Half(new Clock(total / 60, total % 60, null, hour is >= 1 and <= 12), parts.Text("half"));
    }

    /// <summary>A time of which a part of the day says the half.</summary>
    public static object ClockOfPart(Parts parts) =>
        parts.Find<Clock>() is { } clock ? DayParts.Clarify(clock, parts.Text("part")) : null;

    /// <summary>An hour known for certain, such as noon.</summary>
    public static object NamedClock(Parts parts) => new Clock(parts.Number("named"), null, null, false);

    /// <summary>A part of the day.</summary>
    public static object Part(Parts parts) => ClockPeriod.Named(parts.Text("part"));

    /// <summary>The first or last half of a part of the day.</summary>
    public static object NarrowPart(Parts parts) => ClockPeriod.Named(parts.Text("part")).Narrow(parts.Text("mod"));

    /// <summary>From a time to a time.</summary>
    public static object ClockRange(Parts parts)
    {
        var (start, end) = (parts.Find<Clock>("start"), parts.Find<Clock>("end"));
        if (start is null || end is null || (start.Timex == end.Timex && start.Ambiguous == end.Ambiguous))
        {
            return null;
        }
        if (parts.Text("part") is not { } part)
        {
            return ClockPeriod.Of(start, end);
        }
        return ClockPeriod.Of(Before(start, end, part), DayParts.Clarify(end, part));
    }

    /// <summary>From a time on for so long.</summary>
    public static object ClockFor(Parts parts)
    {
        if (parts.Find<Clock>() is not { } clock || parts.Find<Duration>() is not { HasTime: true, Seconds: <= 86400 } duration)
        {
            return null;
        }
        var span = TimeSpan.FromSeconds((double)duration.Seconds);
        return ClockPeriod.Exactly(clock, Meanings.Clock.Of((clock.Span + span).Subtract(TimeSpan.FromDays((clock.Span + span).Days))));
    }

    private static Clock Before(Clock start, Clock end, string part)
    {
        if (!start.Ambiguous)
        {
            return start;
        }
        var last = DayParts.Clarify(end, part);
        var first = DayParts.Clarify(start, part);
        return first.Span < last.Span ? first : first.Opposite;
    }

    private static Clock Half(Clock clock, string half) => half switch
    {
        null or "" or "ampm" => clock,
        "sure" => clock.Sure,
        "am" or "pm" when clock.Hour > 12 || (clock.Hour == 0 && !clock.Ambiguous) => clock.Sure,
        "am" => clock.Morning,
        "pm" => clock.Afternoon,
        _ => DayParts.Clarify(clock, half),
    };
}
