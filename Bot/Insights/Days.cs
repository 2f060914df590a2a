namespace EcomBot.Bot.Insights;

/// <summary>Days as the sums name them: counted from 1970, in UTC.</summary>
internal static class Days
{
    private const long Milliseconds = 86_400_000;

    /// <summary>The day of a time.</summary>
    /// <param name="at">In milliseconds since 1970.</param>
    public static int Of(long at) => (int)(at / Milliseconds);

    /// <summary>The day of a time.</summary>
    public static int Of(DateTimeOffset at) => Of(at.ToUnixTimeMilliseconds());

    /// <summary>The day as a date.</summary>
    public static DateOnly Date(int day) => DateOnly.FromDayNumber(day + DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber);

    /// <summary>The day of a date.</summary>
    public static int Of(DateOnly date) => date.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    /// <summary>When a day begins, in milliseconds since 1970.</summary>
    public static long Start(int day) => day * Milliseconds;
}
