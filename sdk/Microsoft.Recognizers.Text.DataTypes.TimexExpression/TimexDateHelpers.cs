using System.Globalization;

namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>Sums with days and weeks; weeks start on Monday.</summary>
public static class TimexDateHelpers
{
    /// <summary>The day after.</summary>
    public static Moment Tomorrow(Moment date) => date.AddDays(1);

    /// <summary>The day before.</summary>
    public static Moment Yesterday(Moment date) => date.AddDays(-1);

    /// <summary>Whether two moments lie on one day.</summary>
    public static bool DatePartEquals(Moment dateX, Moment dateY) => dateX.Date == dateY.Date;

    /// <summary>Whether a day lies in the seven days from <paramref name="startOfWeek"/> on.</summary>
    public static bool IsDateInWeek(Moment date, Moment startOfWeek) =>
        date.Date >= startOfWeek.Date && date.Date < startOfWeek.Date.AddDays(7);

    /// <summary>Whether a day lies in the week of the reference.</summary>
    public static bool IsThisWeek(Moment date, Moment referenceDate) => IsDateInWeek(date, MondayOf(referenceDate));

    /// <summary>Whether a day lies in the week after that of the reference.</summary>
    public static bool IsNextWeek(Moment date, Moment referenceDate) => IsThisWeek(date, referenceDate.AddDays(7));

    /// <summary>Whether a day lies in the week before that of the reference.</summary>
    public static bool IsLastWeek(Moment date, Moment referenceDate) => IsThisWeek(date, referenceDate.AddDays(-7));

    /// <summary>The week of the year of a day, 1 to 53, as ISO 8601 counts.</summary>
    public static int WeekOfYear(Moment date) => ISOWeek.GetWeekOfYear(date);

    /// <summary>A number with zeros before it; so many X if there is none.</summary>
    /// <param name="n">The number.</param>
    /// <param name="size">How many characters.</param>
    public static string FixedFormatNumber(int? n, int size) =>
        n is { } number ? number.ToString(CultureInfo.InvariantCulture).PadLeft(size, '0') : new string('X', size);

    /// <summary>The last such weekday before a day.</summary>
    public static Moment DateOfLastDay(DayOfWeek day, Moment referenceDate)
    {
        var back = ((int)referenceDate.DayOfWeek - (int)day + 7) % 7;
        return referenceDate.AddDays(back == 0 ? -7 : -back);
    }

    /// <summary>The first such weekday after a day.</summary>
    public static Moment DateOfNextDay(DayOfWeek day, Moment referenceDate)
    {
        var ahead = ((int)day - (int)referenceDate.DayOfWeek + 7) % 7;
        return referenceDate.AddDays(ahead == 0 ? 7 : ahead);
    }

    /// <summary>Every such weekday from <paramref name="start"/> up to <paramref name="end"/>, which is left out.</summary>
    public static List<Moment> DatesMatchingDay(DayOfWeek day, Moment start, Moment end)
    {
        var dates = new List<Moment>();
        for (var date = start.AddDays(((int)day - (int)start.DayOfWeek + 7) % 7); date < end; date = date.AddDays(7))
        {
            dates.Add(date);
        }
        return dates;
    }

    internal static Moment MondayOf(Moment date) => date.Date.AddDays(-(((int)date.DayOfWeek + 6) % 7));
}
