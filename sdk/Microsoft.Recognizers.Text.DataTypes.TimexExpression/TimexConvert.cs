using System.Globalization;

namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>Says TIMEX expressions in English.</summary>
public static class TimexConvert
{
    /// <summary>"29th May 2017", "4PM", "3 days"; empty if the expression says nothing.</summary>
    public static string ConvertTimexToString(TimexProperty timex)
    {
        var types = timex.Types;
        if (types.Contains(Constants.TimexTypes.Present))
        {
            return "now";
        }
        if (types.Contains(Constants.TimexTypes.DateTimeRange))
        {
            return $"{DateOf(timex)} {TimeRangeOf(timex, types)}";
        }
        if (types.Contains(Constants.TimexTypes.DateRange))
        {
            return types.Contains(Constants.TimexTypes.Duration) ? RangeOf(timex) : DateRangeOf(timex);
        }
        if (types.Contains(Constants.TimexTypes.TimeRange))
        {
            return TimeRangeOf(timex, types);
        }
        if (types.Contains(Constants.TimexTypes.Duration))
        {
            return DurationOf(timex);
        }
        return string.Join(' ', new[] { TimeOf(timex), DateOf(timex) }.Where(text => text.Length > 0));
    }

    /// <summary>"every Tuesday", "every 2 weeks".</summary>
    public static string ConvertTimexSetToString(TimexSet timexSet)
    {
        var timex = timexSet.Timex;
        if (!timex.Types.Contains(Constants.TimexTypes.Duration))
        {
            return $"every {ConvertTimexToString(timex)}";
        }
        var duration = DurationOf(timex);
        return duration.StartsWith("1 ", StringComparison.Ordinal) ? $"every {duration[2..]}" : $"every {duration}";
    }

    internal static string DateOf(TimexProperty timex) => timex switch
    {
        { DayOfWeek: { } day } => EnglishWords.Weekday(day),
        { Year: { } year, Month: { } month, DayOfMonth: { } day } => $"{EnglishWords.Ordinal(day)} {EnglishWords.Month(month)} {year}",
        { Month: { } month, DayOfMonth: { } day } => $"{EnglishWords.Ordinal(day)} {EnglishWords.Month(month)}",
        { DayOfMonth: { } day } => EnglishWords.Ordinal(day),
        _ => string.Empty,
    };

    internal static string TimeOf(TimexProperty timex) => timex is { Hour: { } hour, Minute: { } minute, Second: { } second }
        ? EnglishWords.Time(hour, minute, second)
        : string.Empty;

    internal static string DateRangeOf(TimexProperty timex)
    {
        var year = timex.Year?.ToString(CultureInfo.InvariantCulture);
        var text = timex switch
        {
            { Season: { } season } => EnglishWords.Season(season),
            { WeekOfYear: { } week, Weekend: true } => $"weekend of week {week}",
            { WeekOfYear: { } week } => $"week {week}",
            { Month: { } month, WeekOfMonth: { } week } => $"{EnglishWords.Week(week)} week of {EnglishWords.Month(month)}",
            { Month: { } month } => EnglishWords.Month(month),
            _ => string.Empty,
        };
        return string.Join(' ', new[] { text, year }.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string RangeOf(TimexProperty timex)
    {
        var range = TimexHelpers.ExpandDateTimeRange(timex);
        return $"from {DateOf(range.Start)} to {DateOf(range.End)}";
    }

    private static string TimeRangeOf(TimexProperty timex, HashSet<string> types)
    {
        if (timex.PartOfDay is { } part)
        {
            return EnglishWords.PartOfDay(part);
        }
        var range = types.Contains(Constants.TimexTypes.Date)
            ? TimexHelpers.ExpandDateTimeRange(timex)
            : TimexHelpers.ExpandTimeRange(timex);
        return $"from {TimeOf(range.Start)} to {TimeOf(range.End)}";
    }

    private static string DurationOf(TimexProperty timex)
    {
        var parts = new[]
        {
            (timex.Years, "year"), (timex.Months, "month"), (timex.Weeks, "week"), (timex.Days, "day"),
            (timex.Hours, "hour"), (timex.Minutes, "minute"), (timex.Seconds, "second"),
        };
        return string.Join(' ', parts.Where(part => part.Item1 is not null).Select(part =>
            string.Create(CultureInfo.InvariantCulture, $"{part.Item1:0.####} {part.Item2}{(part.Item1 == 1 ? string.Empty : "s")}")));
    }
}
