using System.Globalization;

namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>English words for parts of TIMEX expressions.</summary>
internal static class EnglishWords
{
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    private static readonly string[] Weeks = ["first", "second", "third", "fourth", "fifth"];

    public static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    public static string Weekday(int day) => Weekdays[day - 1];

    public static string Week(int week) => Weeks[week - 1];

    public static string Season(string season) => season switch
    {
        "SP" => "spring",
        "SU" => "summer",
        "FA" => "fall",
        _ => "winter",
    };

    public static string PartOfDay(string part) => part switch
    {
        "DT" => "daytime",
        "NI" => "night",
        "MO" => "morning",
        "AF" => "afternoon",
        _ => "evening",
    };

    /// <summary>"29th".</summary>
    public static string Ordinal(int day) => day + (day % 100 is >= 11 and <= 13 ? "th" : (day % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    });

    /// <summary>"4:30PM", "midday".</summary>
    public static string Time(int hour, int minute, int second)
    {
        if (minute == 0 && second == 0 && hour is 0 or 12 or 24)
        {
            return hour == 12 ? "midday" : "midnight";
        }
        var minutes = minute == 0 && second == 0 ? string.Empty : $":{minute:D2}";
        var seconds = second == 0 ? string.Empty : $":{second:D2}";
        return $"{(hour % 12 == 0 ? 12 : hour % 12)}{minutes}{seconds}{(hour % 24 < 12 ? "AM" : "PM")}";
    }
}
