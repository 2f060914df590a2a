using System.Globalization;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Meanings;
using Calendar = Microsoft.Recognizers.Text.DateTime.Meanings.Calendar;

namespace Microsoft.Recognizers.Text.DateTime.Readings;

/// <summary>The start, middle, end or rest of a week, month or year.</summary>
internal static class PartPeriodReadings
{
    /// <summary>The start, middle or end (<c>mod</c>) of a period.</summary>
    public static object NarrowPeriod(Parts parts)
    {
        if (parts.Find<Period>() is not { Resolved: true, Narrowing: null } period || parts.Text("mod") is not { } mod)
        {
            return null;
        }
        return period.Narrow(mod, bounds => Part(bounds, period.Grain, mod, parts.Has("yearrel") || parts.Has("rel")));
    }

    /// <summary>The start, middle or end of this, the next or the last unit, or of one that goes on now.</summary>
    public static object NarrowUnit(Parts parts)
    {
        var period = RelativePeriodReadings.OfUnit(parts.Text("unit"), Relation.Offset(parts.Text("rel")), parts.Reference);
        return period?.Narrow(parts.Text("mod"), bounds => Part(bounds, period.Grain, parts.Text("mod"), true));
    }

    /// <summary>What of this unit lies before now, or is still to come.</summary>
    public static object EarlierOrLater(Parts parts)
    {
        var period = RelativePeriodReadings.OfUnit(parts.Text("unit"), 0, parts.Reference);
        var today = parts.Reference.Date;
        return period?.Narrow(null, bounds =>
        {
            var half = Part(bounds, period.Grain, parts.Text("mod"), true);
            return parts.Text("mod") == Constants.EARLY_MOD
                ? half with { End = Earlier(half.End, today) }
                : half with { Start = Later(half.Start, today) };
        });
    }

    /// <summary>The rest of this unit, up to its last day.</summary>
    public static object Rest(Parts parts)
    {
        if (RelativePeriodReadings.OfUnit(parts.Text("unit"), 0, parts.Reference) is not { Future: { } bounds })
        {
            return null;
        }
        var last = bounds.End.AddDays(-1);
        return RelativePeriodReadings.Between(parts.Reference.Date, last, $"P{(last - parts.Reference.Date).Days}D");
    }

    /// <summary>This unit up to today.</summary>
    public static object ToDate(Parts parts) =>
        RelativePeriodReadings.OfUnit(parts.Text("unit"), 0, parts.Reference)
            ?.Narrow(null, bounds => bounds with { End = parts.Reference.Date });

    /// <summary>The first or second half of this week or month, as days.</summary>
    public static object HalfOfUnit(Parts parts)
    {
        if (RelativePeriodReadings.OfUnit(parts.Text("unit"), 0, parts.Reference) is not { Future: { } bounds } period)
        {
            return null;
        }
        var half = Part(bounds, period.Grain, parts.Number("number") == 1 ? Constants.EARLY_MOD : Constants.LATE_MOD, true);
        return RelativePeriodReadings.Between(half.Start, half.End, $"P{(half.End - half.Start).Days}D");
    }

    /// <summary>The first or last (<c>rel</c> "last") so many units of a year or month.</summary>
    public static object UnitsOfPeriod(Parts parts)
    {
        var unit = Unit.Parse(parts.Text("unit"));
        if (parts.Find<Period>() is not { Future: { } bounds, Grain: 'Y' or 'M' } period || unit.IsTime
            || parts.Find("count") is not decimal count || count > 1000)
        {
            return null;
        }
        var duration = new Duration(count, unit);
        if (unit.Code == "W" && period.Grain == 'Y')
        {
            var year = bounds.Start.Year;
            bounds = new Bounds(Calendar.StartOfIsoWeek(year, 1), Calendar.StartOfIsoWeek(year, ISOWeek.GetWeeksInYear(year) + 1));
        }
        return Relation.Offset(parts.Text("rel")) < 0
            ? RelativePeriodReadings.Between(duration.From(bounds.End, -1), bounds.End, duration.Timex)
            : RelativePeriodReadings.Between(bounds.Start, duration.From(bounds.Start, 1), duration.Timex);
    }

    private static Bounds Part(Bounds whole, char grain, string mod, bool halves)
    {
        var start = whole.Start;
        var (early, late) = grain switch
        {
            'M' when start.AddMonths(1) == whole.End => mod == Constants.MID_MOD
                ? (start.AddDays(9), start.AddDays(20))
                : (start.AddDays(15), start.AddDays(15)),
            'Y' when halves && mod != Constants.MID_MOD => (start.AddMonths(6), start.AddMonths(6)),
            'Y' => (start.AddMonths(4), start.AddMonths(8)),
            'W' when mod == Constants.MID_MOD => (start.AddDays(2), start.AddDays(5)),
            'W' => (start.AddDays(3), start.AddDays(3)),
            _ => (start.AddDays((whole.End - start).Days / 2), start.AddDays((whole.End - start).Days / 2)),
        };
        return mod switch
        {
            Constants.EARLY_MOD => new Bounds(start, early),
            Constants.MID_MOD => new Bounds(early, late),
            _ => new Bounds(late, whole.End),
        };
    }

    private static Moment Earlier(Moment one, Moment other) => one < other ? one : other;

    private static Moment Later(Moment one, Moment other) => one > other ? one : other;
}
