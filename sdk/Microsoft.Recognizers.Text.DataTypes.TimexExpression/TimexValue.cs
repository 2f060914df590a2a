using System.Globalization;

namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>Writes what TIMEX expressions stand for as values.</summary>
public static class TimexValue
{
    /// <summary>"yyyy-MM-dd"; empty unless year, month and day are said.</summary>
    public static string DateValue(TimexProperty timexProperty) =>
        timexProperty is { Year: { } year, Month: { } month, DayOfMonth: { } day } ? $"{year:D4}-{month:D2}-{day:D2}" : string.Empty;

    /// <summary>"HH:mm:ss"; empty unless a time is said.</summary>
    public static string TimeValue(TimexProperty timexProperty) =>
        timexProperty is { Hour: { } hour, Minute: { } minute, Second: { } second } ? $"{hour:D2}:{minute:D2}:{second:D2}" : string.Empty;

    /// <summary>"yyyy-MM-dd HH:mm:ss".</summary>
    public static string DatetimeValue(TimexProperty timexProperty) => $"{DateValue(timexProperty)} {TimeValue(timexProperty)}";

    /// <summary>A length in seconds, a year being 365 and a month 30 days; empty unless a length is said.</summary>
    public static string DurationValue(TimexProperty timexProperty)
    {
        decimal? seconds = null;
        Add(timexProperty.Years, 31536000);
        Add(timexProperty.Months, 2592000);
        Add(timexProperty.Weeks, 604800);
        Add(timexProperty.Days, 86400);
        Add(timexProperty.Hours, 3600);
        Add(timexProperty.Minutes, 60);
        Add(timexProperty.Seconds, 1);
        return seconds?.ToString("0.###########", CultureInfo.InvariantCulture) ?? string.Empty;

        void Add(decimal? amount, int secondsEach)
        {
            if (amount is { } known)
            {
                seconds = (seconds ?? 0) + (known * secondsEach);
            }
        }
    }
}
