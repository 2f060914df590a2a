using System.Globalization;
using System.Text;

namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>Writes TIMEX expressions.</summary>
public static class TimexFormat
{
    /// <summary>The expression as text; empty if it says nothing.</summary>
    public static string Format(TimexProperty timex)
    {
        var types = timex.Types;
        if (types.Contains(Constants.TimexTypes.Present))
        {
            return "PRESENT_REF";
        }
        if (types.Contains(Constants.TimexTypes.Duration) && types.Overlaps(Ranges))
        {
            return Range(types.Contains(Constants.TimexTypes.DateTimeRange) || types.Contains(Constants.TimexTypes.DateRange)
                ? TimexHelpers.ExpandDateTimeRange(timex)
                : TimexHelpers.ExpandTimeRange(timex));
        }
        return Date(timex) + Time(timex) + Duration(timex);
    }

    private static readonly string[] Ranges =
        [Constants.TimexTypes.DateTimeRange, Constants.TimexTypes.DateRange, Constants.TimexTypes.TimeRange];

    private static string Range(TimexRange range) => $"({Format(range.Start)},{Format(range.End)},{Format(range.Duration)})";

    private static string Date(TimexProperty timex)
    {
        var year = timex.Year is { } known ? known.ToString("D4", CultureInfo.InvariantCulture) : "XXXX";
        return timex switch
        {
            { Month: { } month, DayOfMonth: { } day } => $"{year}-{month:D2}-{day:D2}",
            { DayOfMonth: { } day } => $"{year}-XX-{day:D2}",
            { Month: { } month, WeekOfMonth: { } week, DayOfWeek: { } day } => $"{year}-{month:D2}-WXX-{week}-{day}",
            { Month: { } month, WeekOfMonth: { } week } => $"{year}-{month:D2}-W{week:D2}",
            { DayOfWeek: { } day } => $"XXXX-WXX-{day}",
            { WeekOfYear: { } week, Weekend: true } => $"{year}-W{week:D2}-WE",
            { WeekOfYear: { } week } => $"{year}-W{week:D2}",
            { Season: { } season, Year: not null } => $"{year}-{season}",
            { Season: { } season } => season,
            { Month: { } month } => $"{year}-{month:D2}",
            { Year: not null } => year,
            _ => string.Empty,
        };
    }

    private static string Time(TimexProperty timex) => timex switch
    {
        { PartOfDay: { } part } => $"T{part}",
        { Hour: { } hour, Minute: 0, Second: 0 } => $"T{hour:D2}",
        { Hour: { } hour, Second: 0 } => $"T{hour:D2}:{timex.Minute:D2}",
        { Hour: { } hour } => $"T{hour:D2}:{timex.Minute:D2}:{timex.Second:D2}",
        _ => string.Empty,
    };

    private static string Duration(TimexProperty timex)
    {
        var text = new StringBuilder();
        Append(text, timex.Years, 'Y');
        Append(text, timex.Months, 'M');
        Append(text, timex.Weeks, 'W');
        Append(text, timex.Days, 'D');
        var dates = text.Length;
        Append(text, timex.Hours, 'H');
        Append(text, timex.Minutes, 'M');
        Append(text, timex.Seconds, 'S');
        if (text.Length > dates)
        {
            text.Insert(dates, 'T');
        }
        return text.Length == 0 ? string.Empty : text.Insert(0, 'P').ToString();
    }

    private static void Append(StringBuilder text, decimal? amount, char unit)
    {
        if (amount is { } known)
        {
            text.Append(known.ToString("0.###########", CultureInfo.InvariantCulture)).Append(unit);
        }
    }
}
