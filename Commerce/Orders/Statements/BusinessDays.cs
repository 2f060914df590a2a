namespace EcomBot.Commerce.Orders.Statements;

/// <summary>Counts days on which banks work: Monday to Friday.</summary>
internal static class BusinessDays
{
    /// <summary>Gets the time so many business days later; null for no time.</summary>
    public static DateTimeOffset? After(DateTimeOffset? time, int days)
    {
        for (; time is { } day && days > 0; days -= IsBusinessDay(day.AddDays(1)) ? 1 : 0)
        {
            time = day.AddDays(1);
        }

        return time;
    }

    private static bool IsBusinessDay(DateTimeOffset day) => day.UtcDateTime.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
