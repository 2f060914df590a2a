namespace Microsoft.Recognizers.Text.DateTime.Meanings;

/// <summary>
/// When holidays fall, told in a language's words as <c>12-25</c> (a fixed day), <c>11-w4-#4</c> (the fourth Thursday of
/// November; <c>#-1</c> the last one), <c>11-w4-#4+1</c> (the day after it), <c>easter-2</c> (from Easter Sunday) or the name of
/// a feast of another calendar.
/// </summary>
internal static class Holidays
{
    public static Moment? In(string rule, int year)
    {
        if (year is < 1 or > 9998)
        {
            return null;
        }
        var shift = ShiftOf(ref rule);
        Moment? day = rule switch
        {
            "easter" => Calendar.Easter(year),
            "eid-al-fitr" => OtherCalendars.EidAlFitr(year),
            "eid-al-adha" => OtherCalendars.EidAlAdha(year),
            "ramadan" => OtherCalendars.Ramadan(year),
            _ when rule.StartsWith("lunar-", StringComparison.Ordinal) =>
                OtherCalendars.Lunar(year, int.Parse(rule.AsSpan(6, 2)), int.Parse(rule.AsSpan(9, 2))),
            _ => OfMonth(rule, year),
        };
        return day?.AddDays(shift);
    }

    /// <summary>A holiday of any year.</summary>
    public static Day Each(string rule, Moment reference)
    {
        var days = Recurrence.Yearly(year => In(rule, year));
        var near = days.OnOrAfter(Calendar.StartOfYear(reference.Year)) ?? reference;
        var isFixed = !rule.Contains('w') && !rule.Contains("easter") && char.IsAsciiDigit(rule[0]);
        return Day.EachYear(TimexOf(rule, isFixed, near), days, reference, year => In(rule, year) is { } day ? Day.Of(day) : null);
    }

    private static string TimexOf(string rule, bool isFixed, Moment near)
    {
        if (!isFixed && char.IsAsciiDigit(rule[0]) && !rule.Contains('+') && !rule.Contains("#-"))
        {
            return $"XXXX-{rule[..2]}-WXX-{rule[4]}-{rule[7]}";
        }
        return $"XXXX-{near.Month:D2}-{near.Day:D2}";
    }

    private static int ShiftOf(ref string rule)
    {
        var sign = rule.LastIndexOf('+');
        if (sign < 0 && rule.StartsWith("easter-", StringComparison.Ordinal))
        {
            sign = rule.IndexOf('-');
        }
        if (sign < 0)
        {
            return 0;
        }
        var shift = int.Parse(rule.AsSpan(sign));
        rule = rule[..sign];
        return shift;
    }

    private static Moment? OfMonth(string rule, int year)
    {
        var month = int.Parse(rule.AsSpan(0, 2));
        return rule[3] == 'w'
            ? Calendar.NthWeekday(year, month, rule[4] - '0', int.Parse(rule.AsSpan(rule.IndexOf('#') + 1)))
            : Calendar.Day(year, month, int.Parse(rule.AsSpan(3, 2)));
    }
}
