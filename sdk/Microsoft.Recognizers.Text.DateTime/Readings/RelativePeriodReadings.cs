using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Meanings;

namespace Microsoft.Recognizers.Text.DateTime.Readings;

/// <summary>Weeks, months and years told from now.</summary>
internal static class RelativePeriodReadings
{
    /// <summary>This, the next or the last week, month, year …; <c>mod</c> says that another may be meant.</summary>
    public static object RelativeUnit(Parts parts)
    {
        var offset = Relation.Offset(parts.Text("rel")) + parts.Number("more");
        return OfUnit(parts.Text("unit"), offset, parts.Reference);
    }

    /// <summary>The same or that week, month, year.</summary>
    public static object UndefinedUnit(Parts parts)
    {
        var unit = parts.Text("unit");
        var timex = unit switch
        {
            "W" => "XXXX-WXX",
            "WE" => "XXXX-WXX-WE",
            "MON" => "XXXX-XX",
            "Y" => "XXXX",
            _ => null,
        };
        return timex is not null && OfUnit(unit, 0, parts.Reference) is { } period
            ? Period.Of(timex, period.Past, period.Future, period.Grain, Constants.REF_UNDEF_MOD)
            : null;
    }

    /// <summary>This, the next or the last month of a name.</summary>
    public static object RelativeMonth(Parts parts)
    {
        var month = parts.Number("month");
        var year = parts.Reference.Year;
        year += Relation.Offset(parts.Text("rel")) switch
        {
            > 0 when month > parts.Reference.Month => 0,
            > 0 => 1,
            < 0 when month < parts.Reference.Month => 0,
            < 0 => -1,
            _ => 0,
        };
        return PeriodReadings.MonthOf(year, month);
    }

    /// <summary>The next or last so many days, weeks, months, years.</summary>
    public static object NextUnits(Parts parts)
    {
        if (InstantReadings.DurationOf(parts) is not { HasTime: false, Count: > 0 and < 100000 } duration
            || (duration.Main.Code == "Y" && duration.Count >= Constants.MinYearNum))
        {
            return null;
        }
        var sign = Relation.Offset(parts.Text("rel")) < 0 ? -1 : 1;
        var today = parts.Reference.Date;
        if (duration.UnitCount == 1 && duration.Main is { Factor: > 1 } unit)
        {
            return Blocks(unit, (int)duration.Count, sign, today);
        }
        if (duration.Main.Code == "BD" && duration.UnitCount == 1)
        {
            return BusinessDays((int)duration.Count, sign, today);
        }
        var start = sign > 0 ? today.AddDays(1) : duration.From(today, -1);
        return Between(start, sign > 0 ? duration.From(start, 1) : today, duration.Timex);
    }

    /// <summary>From today on for so long.</summary>
    public static object FromNowFor(Parts parts) => InstantReadings.DurationOf(parts) is { HasTime: false } duration
        ? Between(parts.Reference.Date, duration.From(parts.Reference.Date, 1), duration.Timex)
        : null;

    /// <summary>From a day on for so long.</summary>
    public static object DurationFrom(Parts parts)
    {
        var start = parts.Find<Day>()?.Future ?? parts.Find<Period>()?.Future?.Start;
        return start is { } day && parts.Find<Duration>() is { HasTime: false } duration
            ? Between(day, duration.From(day, 1), duration.Timex)
            : null;
    }

    /// <summary>More or less than so long before or after a day.</summary>
    public static object BeyondShift(Parts parts)
    {
        if (RelativeDateReadings.DateShift(parts) is not Day { Future: { } far } day)
        {
            return null;
        }
        var sign = parts.Number("sign", 1);
        if (parts.Find<Duration>().Comparison == Constants.MORE_THAN_MOD)
        {
            return new Limited(day, sign > 0 ? Constants.AFTER_MOD : Constants.BEFORE_MOD, plain: true);
        }
        var near = parts.Find<Day>()?.Future ?? parts.Reference.Date;
        return sign > 0
            ? Between(near, far, parts.Find<Duration>().Timex)
            : Between(far, near, parts.Find<Duration>().Timex);
    }

    /// <summary>The week (or, as <c>unit</c> says, weekend) that a day lies in.</summary>
    public static object UnitOfDay(Parts parts)
    {
        var day = parts.Find<Day>();
        return day is null ? null : Period.Of(day.Timex, Week(day.Past), Week(day.Future), 'W');

        static Bounds? Week(Moment? of) => of is { } at
            ? new Bounds(Calendar.StartOfWeek(at), Calendar.StartOfWeek(at).AddDays(7))
            : null;
    }

    /// <summary>The weekend of a holiday, which is longer where the holiday joins it.</summary>
    public static object HolidayWeekend(Parts parts)
    {
        if (DateReadings.Holiday(parts) is not Day { Past: { } past, Future: { } future })
        {
            return null;
        }
        return Period.Of(new[] { past, future }.Distinct().Select(day =>
        {
            var saturday = Calendar.StartOfWeek(day).AddDays(Calendar.WeekdayOf(day) == 1 ? -2 : 5);
            var start = Calendar.WeekdayOf(day) is 4 or 5 ? day : saturday;
            var bounds = new Bounds(start, Calendar.WeekdayOf(day) == 1 ? day.AddDays(1) : saturday.AddDays(2));
            return new Variant(Calendar.IsoWeek(saturday) + "-WE", bounds, bounds);
        }));
    }

    internal static Period OfUnit(string unit, int offset, Moment reference)
    {
        var today = reference.Date;
        var monday = Calendar.StartOfWeek(today).AddDays(7 * offset);
        return unit switch
        {
            "W" => Period.Of(Calendar.IsoWeek(monday), monday, monday.AddDays(7), 'W'),
            "WW" => Period.Of(Calendar.IsoWeek(monday), monday, monday.AddDays(5), 'W'),
            "WE" => Period.Of(Calendar.IsoWeek(monday) + "-WE", monday.AddDays(5), monday.AddDays(7), 'E'),
            "MON" => MonthAt(Calendar.StartOfMonth(today).AddMonths(offset)),
            "Y" => PeriodReadings.YearOf(today.Year + offset),
            "3MON" => PeriodReadings.MonthsOf(Calendar.StartOfQuarter(today).AddMonths(3 * offset), 3),
            "6MON" => PeriodReadings.MonthsOf(new Moment(today.Year, today.Month > 6 ? 7 : 1, 1).AddMonths(6 * offset), 6),
            "10Y" => PeriodReadings.Years((today.Year / 10 * 10) + (10 * offset), 10),
            "100Y" => PeriodReadings.Years((today.Year / 100 * 100) + (100 * offset), 100),
            "2W" => Between(monday.AddDays(7 * offset), monday.AddDays((7 * offset) + 14), "P2W"),
            _ => null,
        };
    }

    internal static Period Between(Moment start, Moment end, string duration, string list = null) =>
        Period.Of($"({Calendar.IsoDay(start)},{Calendar.IsoDay(end)},{duration})", start.Date, end.Date, list: list);

    private static Period MonthAt(Moment start) => PeriodReadings.MonthOf(start.Year, start.Month);

    private static Period Blocks(Unit unit, int count, int sign, Moment today)
    {
        var text = unit.Factor + unit.Code;
        if (OfUnit(text, sign, today) is not { Future: { } next, Grain: 'M' or 'Y' } || count > 100)
        {
            return OfUnit(text, sign * count, today);
        }
        var months = unit.Code == "Y" ? 12 * unit.Factor : unit.Factor;
        var start = sign > 0 ? next.Start : next.End.AddMonths(-months * count);
        return unit.Code == "Y"
            ? PeriodReadings.Years(start.Year, unit.Factor * count)
            : PeriodReadings.MonthsOf(start, months * count);
    }

    private static Period BusinessDays(int count, int sign, Moment today)
    {
        var days = new List<Moment>();
        for (var day = today.AddDays(sign); days.Count < Math.Min(count, 366); day = day.AddDays(sign))
        {
            if (Calendar.WeekdayOf(day) <= 5)
            {
                days.Add(day);
            }
        }
        days.Sort();
        var list = string.Join(',', days.Select(Calendar.IsoDay));
        return Between(days[0], days[^1].AddDays(1), $"P{count}BD", list);
    }
}
