using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Meanings;

namespace Microsoft.Recognizers.Text.DateTime.Readings;

/// <summary>Ranges from one day, month, year or moment to another.</summary>
internal static class RangeReadings
{
    /// <summary>From <c>start</c> to <c>end</c>, each a day or a longer unit.</summary>
    public static object Range(Parts parts)
    {
        var start = EdgeOf(parts.Find("start"));
        var end = EdgeOf(parts.Find("end"));
        return start is null || end is null ? null : Between(start, end)?.AsJoined();
    }

    /// <summary>From a day to another day (<c>first</c>, <c>last</c>) of one month.</summary>
    public static object DaysOfMonth(Parts parts)
    {
        var (first, last) = (parts.Number("first"), parts.Number("last"));
        if (first is < 1 or > 31 || last is < 1 or > 31 || first >= last)
        {
            return null;
        }
        if (parts.Text("rel") is { } relation)
        {
            var start = Calendar.StartOfMonth(parts.Reference).AddMonths(Relation.Offset(relation));
            return Between(Day.Of(start.Year, start.Month, first), Day.Of(start.Year, start.Month, last));
        }
        var month = parts.Number("month");
        return parts.Find("year") is int year && year >= 100
            ? Between(Day.Of(year, month, first), Day.Of(year, month, last))
            : Between(Day.EachYear(month, first, parts.Reference), Day.EachYear(month, last, parts.Reference));
    }

    /// <summary>The first day after, the middle or the first day of a period, as an end of a range.</summary>
    public static object Edge(Parts parts)
    {
        if (parts.Find<Period>() is not { First: { } first, Future: { } future } period)
        {
            return null;
        }
        Func<Bounds, Moment> at = parts.Text("mod") switch
        {
            Constants.EARLY_MOD => bounds => bounds.Start,
            Constants.MID_MOD => bounds => period.Grain == 'Y' ? bounds.Start.AddDays(182) : bounds.Start.AddDays(15),
            _ => bounds => bounds.End,
        };
        if (first.Recurrence is null)
        {
            return Day.Of(at(future)).WithGrain('M', true);
        }
        return Day.EachYear(at(future).Month, at(future).Day, parts.Reference).WithGrain('M', false);
    }

    /// <summary>Today as an end of a range.</summary>
    public static object Today(Parts parts) => Day.Of(parts.Reference.Date);

    /// <summary>From a moment to a moment; where one has no day of its own, it is of the other's.</summary>
    public static object InstantRange(Parts parts)
    {
        var (start, end) = (parts.Find("start"), parts.Find("end"));
        var day = (start as Instant)?.Day ?? (end as Instant)?.Day;
        if (start is Clock first && end is Instant { Clock: { } lastClock })
        {
            return InstantPeriod.Of(day, ClockPeriod.Of(first, lastClock));
        }
        if (end is Clock last && start is Instant { Clock: { } firstClock })
        {
            return InstantPeriod.Of(day, ClockPeriod.Of(firstClock, last));
        }
        return InstantOf(start, parts.Reference) is { } from && InstantOf(end, parts.Reference) is { } to
            ? Between(from, to, parts.Reference)
            : null;
    }

    /// <summary>From now to a time of today, or the other way.</summary>
    public static object NowRange(Parts parts)
    {
        var now = parts.Reference;
        var clock = parts.Find<Clock>();
        if (clock is null)
        {
            return null;
        }
        var untilNow = parts.Has("until");
        var moment = now.Date + clock.Span;
        if (clock.Ambiguous && (untilNow ? false : moment < now))
        {
            moment = now.Date + clock.Opposite.Span;
            clock = clock.Opposite;
        }
        var (start, end) = untilNow ? (moment, now) : (now, moment);
        var said = Calendar.IsoDay(moment) + clock.Timex;
        var duration = Duration.OfTime(end - start);
        return end <= start ? null : InstantPeriod.Of(
            untilNow ? $"({said},PRESENT_REF,{duration})" : $"(PRESENT_REF,{said},{duration})", new Bounds(start, end), new Bounds(start, end));
    }

    /// <summary>From now until a moment told from now.</summary>
    public static object NowUntil(Parts parts)
    {
        if (parts.Find<Instant>("end") is not { } end)
        {
            return null;
        }
        var variant = end.Variants().First();
        var bounds = new Bounds(parts.Reference, variant.Future.Value.Start);
        return bounds.End <= bounds.Start ? null : InstantPeriod.Of(
            $"(PRESENT_REF,{variant.Timex},{Duration.OfTime(bounds.End - bounds.Start)})", bounds, bounds);
    }

    internal static Period Between(Day start, Day end)
    {
        if (start.Grain == 'M' && end.Weekday > 0 || start.Weekday > 0 && end.Grain == 'M')
        {
            return null;
        }
        (start, end) = WithYear(start, end);
        if ((start.Past is null && start.Recurrence is null) || (end.Past is null && end.Recurrence is null))
        {
            return start.Timex == end.Timex ? null : Period.Of($"({start.Timex},{end.Timex},PXD)", null, null);
        }
        if (end.Weekday > 0 && start.Recurrence is null)
        {
            end = end.Recurrence.OnOrAfter(start.Future.Value) is { } day ? Day.Of(day) : end;
        }
        var past = PastOf(start, end);
        var future = FutureOf(start, end);
        if (past is not { } p || future is not { } f || p.End <= p.Start || f.End <= f.Start)
        {
            return null;
        }
        var (first, second) = (TimexOf(start, end, p), TimexOf(start, end, f));
        return first == second
            ? Period.Of(first, p, f)
            : Period.Of([new Variant(first, p, p), new Variant(second, f, f)]);
    }

    private static Day EdgeOf(object said) => said switch
    {
        Day day => day,
        Period { Narrowing: null } period => period.First,
        _ => null,
    };

    private static (Day Start, Day End) WithYear(Day start, Day end)
    {
        if (start.LacksYear && end.YearSaid && end.Future is { } last)
        {
            var same = start.InYear(last.Year);
            return (same.Future > last ? start.InYear(last.Year - 1) : same, end);
        }
        if (end.LacksYear && start.YearSaid && start.Future is { } first)
        {
            var same = end.InYear(first.Year);
            return (start, same.Future < first ? end.InYear(first.Year + 1) : same);
        }
        return end.LacksYear && start.YearSaid ? (start, end.InYear(int.Parse(start.Timex.AsSpan(0, 4)))) : (start, end);
    }

    private static Bounds? PastOf(Day start, Day end)
    {
        var first = start.Recurrence is not null && end.Recurrence is null ? start.Recurrence.OnOrBefore(end.Past.Value) : start.Past;
        var last = end.Recurrence is null || first is null ? end.Past : end.Recurrence.OnOrAfter(first.Value);
        return first is { } s && last is { } e ? new Bounds(s, e) : null;
    }

    private static Bounds? FutureOf(Day start, Day end)
    {
        var last = end.Recurrence is not null && start.Recurrence is null ? end.Recurrence.OnOrAfter(start.Future.Value) : end.Future;
        var first = start.Recurrence is null || last is null ? start.Future : start.Recurrence.OnOrBefore(last.Value);
        return first is { } s && last is { } e ? new Bounds(s, e) : null;
    }

    private static string TimexOf(Day start, Day end, Bounds bounds)
    {
        var months = ((bounds.End.Year - bounds.Start.Year) * 12) + bounds.End.Month - bounds.Start.Month;
        var duration = (start.Grain, end.Grain) switch
        {
            ('Y', 'Y') => $"P{bounds.End.Year - bounds.Start.Year}Y",
            ('M' or 'Y', 'M' or 'Y') => $"P{months}M",
            _ => $"P{(bounds.End - bounds.Start).Days}D",
        };
        return $"({EdgeTimex(start, bounds.Start)},{EdgeTimex(end, bounds.End)},{duration})";
    }

    private static string EdgeTimex(Day day, Moment at) => day.Recurrence is null && day.Timex.Length != 10
        && !day.Timex.Contains('#') ? Calendar.IsoDay(at) : day.Timex;

    private static Instant InstantOf(object said, Moment reference) => said switch
    {
        Instant instant => instant,
        Day day => Instant.Of(day, new Clock(0, 0, 0, false)),
        Clock clock => Instant.Of(Day.Of(reference.Date), clock),
        _ => null,
    };

    private static InstantPeriod Between(Instant start, Instant end, Moment reference)
    {
        var (first, last) = (start.Variants().First(), end.Variants().First());
        if (first.Future is not { } from || last.Future is not { } to)
        {
            return null;
        }
        var future = new Bounds(from.Start, to.Start);
        var past = first.Past is { } p && last.Past is { } q ? new Bounds(p.Start, q.Start) : future;
        if (past.End <= past.Start)
        {
            past = future;
        }
        if (future.End <= future.Start)
        {
            return null;
        }
        return InstantPeriod.Of($"({first.Timex},{last.Timex},{Duration.OfTime(future.End - future.Start)})", past, future);
    }
}
