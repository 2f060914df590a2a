using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Meanings;

namespace Microsoft.Recognizers.Text.DateTime.Readings;

/// <summary>Days of the calendar.</summary>
internal static class DateReadings
{
    /// <summary>A day of a month, of a year where one is said.</summary>
    public static object MonthDay(Parts parts) =>
        MonthDay(parts, parts.Number("month"), parts.Number("day"), parts.Find("year") as int?);

    /// <summary>A day of a month of this, the next or the last year.</summary>
    public static object MonthDayOfYear(Parts parts) => PeriodReadings.YearSaid(parts) is { } year
        ? MonthDay(parts, parts.Number("month"), parts.Number("day"), year)
        : null;

    /// <summary>A day of the traditional Chinese calendar, written with the numbers it has there.</summary>
    public static object LunarMonthDay(Parts parts) => MonthDay(parts) is Day day ? day.AsLunar() : null;

    /// <summary>A day that is only a number, as the end of a range.</summary>
    public static object DayEdge(Parts parts) => DayOfMonth(parts);

    /// <summary>Numbers in the order of the language: <c>a</c>, <c>b</c> and perhaps the year <c>year</c>.</summary>
    public static object NumericDate(Parts parts)
    {
        var (first, second) = (parts.Number("a"), parts.Number("b"));
        var monthFirst = parts.Text("order") is "mdy" or "ymd" && !(parts.Has("year") && parts.Text("order") == "ymd");
        if (parts.Text("order") == "ymd" && !parts.Has("year"))
        {
            monthFirst = true;
        }
        var (month, day) = monthFirst ? (first, second) : (second, first);
        if (month > 12)
        {
            (month, day) = (day, month);
        }
        return MonthDay(parts, month, day, parts.Find("year") as int?);
    }

    /// <summary>Year, month and day in this order; a day that its month lacks is none.</summary>
    public static object YearMonthDay(Parts parts) =>
        MonthDay(parts, parts.Number("month"), parts.Number("day"), parts.Number("year"));

    /// <summary>Eight digits.</summary>
    public static object CompactDate(Parts parts)
    {
        var number = (int)parts.Only();
        var year = number / 10000;
        return year >= Constants.MinYearNum && year <= Constants.MaxYearNum
            && Calendar.Day(year, number / 100 % 100, number % 100) is { } day ? Day.Of(day).WithGrain('D', true) : null;
    }

    /// <summary>A day that is only a number.</summary>
    public static object DayOfMonth(Parts parts) =>
        parts.Number("day") is >= 1 and <= 31 and var day ? Day.EachMonth(day, parts.Reference) : null;

    /// <summary>A day of this, the next or the last month.</summary>
    public static object DayOfRelativeMonth(Parts parts)
    {
        var month = Calendar.StartOfMonth(parts.Reference).AddMonths(Relation.Offset(parts.Text("rel")));
        return Calendar.Day(month.Year, month.Month, parts.Number("day")) is { } day ? Day.Of(day) : null;
    }

    /// <summary>A day of a month that is meant in a certain year: this one, the next or the last.</summary>
    public static object DateOfRelativeYear(Parts parts)
    {
        var day = parts.Find<Day>();
        if (day is not { LacksYear: true })
        {
            return day;
        }
        var offset = parts.Has("rel") ? Relation.Offset(parts.Text("rel")) : 0;
        return day.Only(day.InYear(parts.Reference.Year + offset).Past);
    }

    /// <summary>A weekday said together with a date adds nothing.</summary>
    public static object WeekdayAndDate(Parts parts) => parts.Find<Day>();

    /// <summary>A weekday and a date, if the date falls on it.</summary>
    public static object WeekdayMatching(Parts parts)
    {
        var day = parts.Find<Day>();
        var weekday = parts.Number("weekday");
        return Fits(day?.Past) || Fits(day?.Future) ? day : null;

        bool Fits(Moment? moment) => moment is { } known && Calendar.WeekdayOf(known) == weekday;
    }

    /// <summary>A weekday and the number of a day.</summary>
    public static object WeekdayNumber(Parts parts) => parts.Number("day") is >= 1 and <= 31 and var day
        ? Day.WeekdayOnNumber(parts.Number("weekday"), day, parts.Reference)
        : null;

    /// <summary>A weekday and the day of this month that it is.</summary>
    public static object WeekdayOfThisMonth(Parts parts) =>
        Calendar.Day(parts.Reference.Year, parts.Reference.Month, parts.Number("day")) is { } day ? Day.Of(day) : null;

    /// <summary>A weekday, past or to come.</summary>
    public static object Weekday(Parts parts) => Day.EachWeek(parts.Number("weekday"), parts.Reference);

    /// <summary>The nth weekday of a month: of each year, of one year, or of this, the next or the last month.</summary>
    public static object NthWeekday(Parts parts)
    {
        var (nth, weekday) = (parts.Number("nth"), parts.Number("weekday"));
        if (nth is 0 or > 5 or < -1)
        {
            return null;
        }
        var number = nth < 0 ? 5 : nth;
        if (parts.Text("rel") is { } relation)
        {
            var start = Calendar.StartOfMonth(parts.Reference).AddMonths(Relation.Offset(relation));
            return Nth($"XXXX-{start.Month:D2}-WXX-{weekday}-#{number}", start.Year, start.Month);
        }
        var month = parts.Number("month");
        var timex = $"{month:D2}-WXX-{weekday}-#{number}";
        if (parts.Find("year") is int year)
        {
            return Nth($"{year:D4}-{timex}", year, month);
        }
        var days = Recurrence.Yearly(y => Calendar.NthWeekday(y, month, weekday, nth));
        return Day.EachYear($"XXXX-{timex}", days, parts.Reference, y => Nth($"{y:D4}-{timex}", y, month));

        Day Nth(string text, int y, int m) => Calendar.NthWeekday(y, m, weekday, nth) is { } day ? Day.Of(text, day) : null;
    }

    /// <summary>A holiday, of any year, of one said, or the one before or after now.</summary>
    public static object Holiday(Parts parts)
    {
        var name = parts.Text("holiday");
        if (PeriodReadings.YearSaid(parts) is { } year)
        {
            return Holidays.In(name, year) is { } day ? Day.Of(day).WithGrain('D', true) : null;
        }
        if (parts.Text("rel") is { } relation)
        {
            return RelativeHoliday(name, relation, parts.Reference);
        }
        return Holidays.Each(name, parts.Reference);
    }

    private static Day RelativeHoliday(string name, string relation, Moment reference)
    {
        var days = Recurrence.Yearly(year => Holidays.In(name, year));
        var day = Relation.Offset(relation) switch
        {
            > 0 => days.OnOrAfter(reference.Date.AddDays(1)),
            < 0 => days.OnOrBefore(reference.Date.AddDays(-1)),
            _ => Holidays.In(name, reference.Year),
        };
        return day is { } known ? Day.Of(known) : null;
    }

    private static Day MonthDay(Parts parts, int month, int day, int? year)
    {
        if (month is < 1 or > 12 || day is < 1 or > 31)
        {
            return null;
        }
        return year switch
        {
            null => Day.EachYear(month, day, parts.Reference),
            < 100 and var two => Day.Of($"XX{two:D2}-{month:D2}-{day:D2}", Calendar.Day(1900 + two, month, day),
                Calendar.Day(2000 + two, month, day)),
            _ => Day.Of(year.Value, month, day),
        };
    }
}
