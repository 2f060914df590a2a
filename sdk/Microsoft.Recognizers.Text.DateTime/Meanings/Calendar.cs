using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime.Meanings;

/// <summary>Sums with days, weeks and months; weeks start on Monday.</summary>
internal static class Calendar
{
    public static readonly Moment FirstMonday = new(1, 1, 1);

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int WeekdayOf(Moment day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    public static int WeekNumber(Moment moment) => (int)((moment.Date - FirstMonday).Days / 7);

    public static Moment StartOfWeek(Moment moment) => moment.Date.AddDays(1 - WeekdayOf(moment));

    public static Moment StartOfMonth(Moment moment) => new(moment.Year, moment.Month, 1);

    public static Moment StartOfQuarter(Moment moment) => new(moment.Year, (((moment.Month - 1) / 3) * 3) + 1, 1);

    public static Moment StartOfYear(int year) => new(year, 1, 1);

    /// <summary>The day, or null where the month has none of this number.</summary>
    public static Moment? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= Moment.DaysInMonth(year, month)
            ? new Moment(year, month, day)
            : null;

    /// <summary>The nth such weekday of a month; 5 or -1 asks for the last.</summary>
    public static Moment? NthWeekday(int year, int month, int weekday, int nth)
    {
        if (year is < 1 or > 9999)
        {
            return null;
        }
        var first = new Moment(year, month, 1);
        var day = first.AddDays((weekday - WeekdayOf(first) + 7) % 7).AddDays(7 * ((nth < 0 ? 5 : nth) - 1));
        return day.Month == month ? day : nth is 5 or -1 ? day.AddDays(-7) : null;
    }

    /// <summary>Monday of an ISO week, the one of January 4 being the first.</summary>
    public static Moment StartOfIsoWeek(int year, int week) => StartOfWeek(new Moment(year, 1, 4)).AddDays(7 * (week - 1));

    /// <summary>"2018-W27" of a day.</summary>
    public static string IsoWeek(Moment day) =>
        string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):D4}-W{ISOWeek.GetWeekOfYear(day):D2}");

    public static string IsoDay(Moment day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string IsoMonth(Moment day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>Western Easter Sunday (the Gregorian computus, as in Meeus, Astronomical Algorithms, chapter 8).</summary>
    public static Moment Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int d = b / 4, e = b % 4, g = ((8 * b) + 13) / 25;
        var h = ((19 * a) + b - d - g + 15) % 30;
        int i = c / 4, k = c % 4;
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (19 * l)) / 433;
        var month = (h + l - (7 * m) + 90) / 25;
        return new Moment(year, month, (h + l - (7 * m) + (33 * month) + 19) % 32);
    }
}
