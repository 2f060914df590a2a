using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime.Meanings;

/// <summary>Feasts told in other calendars; null where the calendar's tables end.</summary>
internal static class OtherCalendars
{
    private static readonly UmAlQuraCalendar Islamic = new();
    private static readonly ChineseLunisolarCalendar Chinese = new();

    public static Moment? EidAlFitr(int year) => IslamicDay(year, 10, 1);

    public static Moment? EidAlAdha(int year) => IslamicDay(year, 12, 10);

    public static Moment? Ramadan(int year) => IslamicDay(year, 9, 1);

    /// <summary>A day of the traditional Chinese year that begins in a year.</summary>
    public static Moment? Lunar(int year, int month, int day)
    {
        if (year < 1902 || year > 2099)
        {
            return null;
        }
        var leap = Chinese.GetLeapMonth(year);
        var number = leap > 0 && month >= leap ? month + 1 : month;
        return Chinese.ToDateTime(year, number, Math.Min(day, Chinese.GetDaysInMonth(year, number)), 0, 0, 0, 0);
    }

    private static Moment? IslamicDay(int year, int month, int day)
    {
        if (year < 1902 || year > 2075)
        {
            return null;
        }
        var first = Islamic.GetYear(new Moment(year, 1, 1));
        for (var islamic = first; islamic <= first + 1; islamic++)
        {
            var date = Islamic.ToDateTime(islamic, month, day, 0, 0, 0, 0);
            if (date.Year == year)
            {
                return date;
            }
        }
        return null;
    }
}
