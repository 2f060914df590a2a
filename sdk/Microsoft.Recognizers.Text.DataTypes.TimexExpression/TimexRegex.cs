using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>The forms of TIMEX expressions.</summary>
public static partial class TimexRegex
{
    private const string Date = "date";
    private const string Time = "time";
    private const string Period = "period";

    /// <summary>Takes the parts of an expression by name.</summary>
    /// <param name="name">Which form: "date", "time" or "period".</param>
    /// <param name="timex">The expression.</param>
    /// <param name="result">Gets each part found, by name.</param>
    /// <returns>Whether the expression has this form.</returns>
    public static bool Extract(string name, string timex, IDictionary<string, string> result)
    {
        foreach (var form in FormsOf(name))
        {
            if (form.Match(timex) is { Success: true } match)
            {
                foreach (var group in form.GetGroupNames().Where(group => !char.IsAsciiDigit(group[0])))
                {
                    result[group] = match.Groups[group].Value;
                }
                return true;
            }
        }
        return false;
    }

    private static Regex[] FormsOf(string name) => name switch
    {
        Date => [Day(), Year(), YearMonth(), SeasonOfYear(), Week(), WeekOfMonth()],
        Time => [TimeOfDay(), PartOfDay()],
        Period => [DateLength(), TimeLength()],
        _ => [],
    };

    [GeneratedRegex(@"^(?:XXXX|(?<year>\d{4}))-(?:WXX-(?<dayOfWeek>[1-7])|(?:XX|(?<month>\d\d))-(?<dayOfMonth>\d\d))$")]
    private static partial Regex Day();

    [GeneratedRegex(@"^(?<year>\d{4})$")]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?:XXXX|(?<year>\d{4}))-(?<month>\d\d)$")]
    private static partial Regex YearMonth();

    [GeneratedRegex("^(?:(?<year>\\d{4})-)?(?<season>SP|SU|FA|WI)$")]
    private static partial Regex SeasonOfYear();

    [GeneratedRegex(@"^(?<year>\d{4})-W(?<weekOfYear>\d\d)(?:-(?<weekend>WE))?$")]
    private static partial Regex Week();

    [GeneratedRegex(@"^(?:XXXX|(?<year>\d{4}))-(?<month>\d\d)-(?:W(?<weekOfMonth>\d\d)|WXX-(?:(?<dayOfWeek>[1-7])-#(?<weekOfMonth>\d)|(?<weekOfMonth>\d)(?:-(?<dayOfWeek>[1-7]))?))$")]
    private static partial Regex WeekOfMonth();

    [GeneratedRegex(@"^T(?<hour>\d\d)(?::(?<minute>\d\d)(?::(?<second>\d\d))?)?Z?$")]
    private static partial Regex TimeOfDay();

    [GeneratedRegex("^T(?<partOfDay>DT|NI|MO|AF|EV)$")]
    private static partial Regex PartOfDay();

    [GeneratedRegex(@"^P(?<amount>\d*\.?\d+)(?<dateUnit>[YMWD])$")]
    private static partial Regex DateLength();

    [GeneratedRegex(@"^PT(?=\d|\.)(?:(?<hourAmount>\d*\.?\d+)H)?(?:(?<minuteAmount>\d*\.?\d+)M)?(?:(?<secondAmount>\d*\.?\d+)S)?$")]
    private static partial Regex TimeLength();
}
