using System.Globalization;

namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>Says TIMEX expressions in English as on a certain day.</summary>
public static class TimexRelativeConvert
{
    /// <summary>"today", "next Monday", "this week", "tomorrow evening"; as <see cref="TimexConvert"/> says it where nothing nearer fits.</summary>
    /// <param name="timex">The expression.</param>
    /// <param name="referenceDate">The day taken as today.</param>
    public static string ConvertTimexToStringRelative(TimexProperty timex, Moment referenceDate)
    {
        var types = timex.Types;
        if (types.Contains(Constants.TimexTypes.DateTimeRange) && timex.PartOfDay is not null)
        {
            return PartOfDay(timex, referenceDate);
        }
        if (types.Contains(Constants.TimexTypes.DateRange))
        {
            return DateRange(timex, referenceDate) ?? TimexConvert.ConvertTimexToString(timex);
        }
        if (types.Contains(Constants.TimexTypes.DateTime))
        {
            return $"{Date(timex, referenceDate)} {TimexConvert.TimeOf(timex)}";
        }
        return types.Contains(Constants.TimexTypes.Date) && !types.Contains(Constants.TimexTypes.Present)
            && !types.Contains(Constants.TimexTypes.DateTimeRange)
            ? Date(timex, referenceDate)
            : TimexConvert.ConvertTimexToString(timex);
    }

    private static string Date(TimexProperty timex, Moment today)
    {
        if (timex is not { Year: not null, Month: not null, DayOfMonth: not null })
        {
            return TimexConvert.DateOf(timex);
        }
        var date = new Moment(timex.Year.Value, timex.Month.Value, timex.DayOfMonth.Value);
        return (date - today.Date).Days switch
        {
            0 => "today",
            1 => "tomorrow",
            -1 => "yesterday",
            _ when Week(date, today) is { } week => $"{week} {date.DayOfWeek}",
            _ => TimexConvert.DateOf(timex),
        };
    }

    private static string Week(Moment date, Moment today) => (TimexDateHelpers.MondayOf(date) - TimexDateHelpers.MondayOf(today)).Days switch
    {
        0 => "this",
        7 => "next",
        -7 => "last",
        _ => null,
    };

    private static string PartOfDay(TimexProperty timex, Moment today)
    {
        var date = Date(timex, today);
        return (date, timex.PartOfDay) switch
        {
            ("today", "NI") => "tonight",
            ("today", var part) => $"this {EnglishWords.PartOfDay(part)}",
            ("yesterday", "NI") => "last night",
            (_, var part) => $"{date} {EnglishWords.PartOfDay(part)}",
        };
    }

    private static string DateRange(TimexProperty timex, Moment today)
    {
        if (timex is not { Year: { } year, Season: null, Days: null, WeekOfMonth: null })
        {
            return null;
        }
        if (timex.WeekOfYear is { } week)
        {
            var monday = ISOWeek.ToDateTime(year, week, DayOfWeek.Monday);
            return Week(monday, today) is { } which ? $"{which} {(timex.Weekend == true ? "weekend" : "week")}" : null;
        }
        return timex.Month is { } month
            ? Named(((year - today.Year) * 12) + month - today.Month, "month")
            : Named(year - today.Year, "year");
    }

    private static string Named(int later, string unit) => later switch
    {
        0 => $"this {unit}",
        1 => $"next {unit}",
        -1 => $"last {unit}",
        _ => null,
    };
}
