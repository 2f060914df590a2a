using System.Globalization;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Meanings;
using Calendar = Microsoft.Recognizers.Text.DateTime.Meanings.Calendar;

namespace Microsoft.Recognizers.Text.DateTime.Readings;

/// <summary>Years, months, weeks, quarters and seasons of the calendar.</summary>
internal static class PeriodReadings
{
    /// <summary>A year.</summary>
    public static object Year(Parts parts)
    {
        var year = YearSaid(parts) ?? 0;
        return year is >= 100 and <= 9998 ? YearOf(year) : null;
    }

    /// <summary>A month, of a year (said, or told by <c>rel</c>) or of any.</summary>
    public static object Month(Parts parts)
    {
        var month = parts.Number("month");
        if (month is < 1 or > 12)
        {
            return null;
        }
        if (YearSaid(parts) is { } year)
        {
            return MonthOf(year, month);
        }
        return Period.EachYear(
            $"XXXX-{month:D2}", y => MonthBounds(y, month), parts.Reference, 'M', y => $"{y:D4}-{month:D2}", $"XXXX-{month:D2}-01");
    }

    /// <summary>A quarter of a year, by number.</summary>
    public static object Quarter(Parts parts) => Part(parts, parts.Number("number", parts.Number("nth")), 3);

    /// <summary>A half of a year, by number.</summary>
    public static object Half(Parts parts) => Part(parts, parts.Number("number", parts.Number("nth")), 6);

    /// <summary>A season, for which there are no fixed days.</summary>
    public static object Season(Parts parts)
    {
        var timex = parts.Text("season");
        return Period.Of(YearSaid(parts) is { } year ? $"{year:D4}-{timex}" : timex, null, null, 'S', parts.Text("mod"));
    }

    /// <summary>A year counted otherwise: <c>FY</c> or <c>SY</c>, with the number, or told from this one, or any.</summary>
    public static object SpecialYear(Parts parts) =>
        Period.Of(parts.Text("kind") + (YearSaid(parts) is { } year ? $"{year:D4}" : "XXXX"), null, null, 'S');

    /// <summary>Ten years: 1990s, or those of any century.</summary>
    public static object Decade(Parts parts)
    {
        var decade = parts.Number("decade");
        if (decade % 10 != 0)
        {
            return null;
        }
        if (parts.Has("century"))
        {
            return Years(((parts.Number("century") - 1) * 100) + decade, 10);
        }
        return decade >= 100 ? Years(decade, 10) : Period.Of(
            $"(XX{decade:D2}-01-01,XX{(decade + 10) % 100:D2}-01-01,P10Y)",
            YearBounds(1900 + decade, 10),
            YearBounds(2000 + decade, 10));
    }

    /// <summary>A hundred years, by number.</summary>
    public static object Century(Parts parts) =>
        parts.Number("nth") is > 0 and < 100 and var nth ? Years((nth - 1) * 100, 100) : null;

    /// <summary>A week of a year, by number; of this year if none is said.</summary>
    public static object WeekNumber(Parts parts)
    {
        var year = YearSaid(parts) ?? parts.Reference.Year;
        var weeks = ISOWeek.GetWeeksInYear(year);
        var week = parts.Number("number", parts.Number("nth"));
        week = week < 0 ? weeks + 1 + week : week;
        if (week < 1 || week > 53)
        {
            return null;
        }
        var start = Calendar.StartOfIsoWeek(year, week);
        return Period.Of($"{year:D4}-W{week:D2}", start, start.AddDays(7), 'W', yearSaid: true);
    }

    /// <summary>The nth week of a month; -1 is the last.</summary>
    public static object WeekOfMonth(Parts parts)
    {
        var nth = parts.Number("nth");
        if (nth is 0 or > 5 or < -1)
        {
            return null;
        }
        var timex = $"W{(nth < 0 ? 5 : nth):D2}";
        if (parts.Text("month") is null)
        {
            var start = Calendar.StartOfMonth(parts.Reference).AddMonths(Relation.Offset(parts.Text("rel")));
            return Of(start.Year, start.Month, WeekBounds(start.Year, start.Month, nth));
        }
        var month = parts.Number("month");
        if (YearSaid(parts) is { } year)
        {
            return Of(year, month, WeekBounds(year, month, nth));
        }
        return Period.EachYear(
            $"XXXX-{month:D2}-{timex}",
            y => WeekBounds(y, month, nth),
            parts.Reference,
            'W',
            y => $"{y:D4}-{month:D2}-{timex}",
            null);

        Period Of(int y, int m, Bounds bounds) => Period.Of($"{y:D4}-{m:D2}-{timex}", bounds, bounds, 'W', yearSaid: true);
    }

    /// <summary>The nth month of a year.</summary>
    public static object MonthOfYear(Parts parts)
    {
        var nth = parts.Number("nth");
        nth = nth < 0 ? 13 + nth : nth;
        return nth is >= 1 and <= 12 && YearSaid(parts) is { } year ? MonthOf(year, nth) : null;
    }

    internal static int? YearSaid(Parts parts)
    {
        if (parts.Find("year") is int year)
        {
            return year < 100 ? 2000 + year : year;
        }
        return parts.Text("yearrel") is { } relation ? parts.Reference.Year + Relation.Offset(relation) : null;
    }

    internal static Period YearOf(int year) =>
        Period.Of($"{year:D4}", Calendar.StartOfYear(year), Calendar.StartOfYear(year + 1), 'Y', yearSaid: true);

    internal static Period MonthOf(int year, int month) =>
        Period.Of($"{year:D4}-{month:D2}", MonthBounds(year, month), MonthBounds(year, month), 'M', yearSaid: true);

    internal static Period MonthsOf(Moment start, int months) => Period.Of(
        $"({Calendar.IsoDay(start)},{Calendar.IsoDay(start.AddMonths(months))},P{months}M)", start, start.AddMonths(months), 'M', yearSaid: true);

    internal static Period Years(int year, int years) => year is < 1 or > 9000 ? null : Period.Of(
        $"({year:D4}-01-01,{year + years:D4}-01-01,P{years}Y)", YearBounds(year, years), YearBounds(year, years), 'Y');

    private static object Part(Parts parts, int number, int months)
    {
        number = number < 0 ? (12 / months) + 1 + number : number;
        if (number < 1 || number > 12 / months)
        {
            return null;
        }
        var month = ((number - 1) * months) + 1;
        if (YearSaid(parts) is { } year)
        {
            return MonthsOf(new Moment(year, month, 1), months);
        }
        var end = ((month + months - 1) % 12) + 1;
        return Period.EachYear(
            $"(XXXX-{month:D2}-01,XXXX-{end:D2}-01,P{months}M)",
            y => new Bounds(new Moment(y, month, 1), new Moment(y, month, 1).AddMonths(months)),
            parts.Reference,
            'M',
            y => MonthsOf(new Moment(y, month, 1), months).Timex,
            $"XXXX-{month:D2}-01");
    }

    private static Bounds MonthBounds(int year, int month)
    {
        var start = new Moment(year, month, 1);
        return new Bounds(start, start.AddMonths(1));
    }

    private static Bounds YearBounds(int year, int years) => new(Calendar.StartOfYear(year), Calendar.StartOfYear(year + years));

    private static Bounds WeekBounds(int year, int month, int nth)
    {
        var first = Calendar.StartOfWeek(Calendar.NthWeekday(year, month, 4, 1).Value);
        var last = Calendar.StartOfWeek(Calendar.NthWeekday(year, month, 4, -1).Value);
        var start = nth < 0 ? last : first.AddDays(7 * (nth - 1));
        return new Bounds(start, start.AddDays(7));
    }
}
