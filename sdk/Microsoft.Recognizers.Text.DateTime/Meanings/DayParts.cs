namespace Microsoft.Recognizers.Text.DateTime.Meanings;

/// <summary>The hours of named parts of the day.</summary>
internal static class DayParts
{
    /// <summary>Start and end of a part, by its TIMEX.</summary>
    public static (TimeSpan Start, TimeSpan End) HoursOf(string timex) => timex switch
    {
        Constants.EarlyMorning => Hours(4, 8),
        Constants.Morning => Hours(8, 12),
        Constants.MidDay or Constants.MealtimeLunch => Hours(11, 13),
        Constants.Afternoon => Hours(12, 16),
        Constants.Evening or Constants.MealtimeDinner => Hours(16, 20),
        Constants.Daytime or Constants.BusinessHour => Hours(8, 18),
        Constants.Night => (new TimeSpan(20, 0, 0), new TimeSpan(23, 59, 59)),
        "TNT" => Hours(0, 8),
        _ => Hours(8, 12),
    };

    /// <summary>Whether hours said with this part are those after noon.</summary>
    public static bool IsLate(string timex) => HoursOf(timex).Start.Hours >= 11;

    /// <summary>The time of day that an hour said with a part means.</summary>
    public static Clock Clarify(Clock clock, string part)
    {
        if (!clock.Ambiguous)
        {
            return clock;
        }
        return part switch
        {
            Constants.Night => clock.Hour is >= 1 and <= 5 or 12 ? clock.Morning : clock.Afternoon,
            Constants.MidDay or Constants.MealtimeLunch => clock.Hour >= 10 ? clock.Sure : clock.Afternoon,
            Constants.Evening => clock.Hour is 12 ? clock.Morning : clock.Afternoon,
            _ when IsLate(part) => clock.Afternoon,
            _ => clock.Morning,
        };
    }

    private static (TimeSpan Start, TimeSpan End) Hours(int start, int end) => (new(start, 0, 0), new(end, 0, 0));
}
