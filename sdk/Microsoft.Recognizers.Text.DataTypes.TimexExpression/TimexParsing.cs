namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>Takes TIMEX expressions apart.</summary>
public static class TimexParsing
{
    private const string Present = "PRESENT_REF";

    /// <summary>Fills a property with what an expression says; what is not understood is left as it is.</summary>
    /// <param name="timex">The expression, such as "2017-05-29T16:30" or "(2017-05-29,2017-06-01,P3D)".</param>
    /// <param name="timexProperty">What is filled.</param>
    public static void ParseString(string timex, TimexProperty timexProperty)
    {
        if (string.IsNullOrEmpty(timex))
        {
            return;
        }
        if (timex == Present)
        {
            timexProperty.Now = true;
        }
        else if (timex[0] == 'P')
        {
            ParseDuration(timex, timexProperty);
        }
        else if (timex[0] == '(' && timex[^1] == ')')
        {
            ParseRange(timex[1..^1].Split(','), timexProperty);
        }
        else
        {
            ParseDateTime(timex, timexProperty);
        }
    }

    private static void ParseRange(string[] parts, TimexProperty timexProperty)
    {
        if (parts.Length == 3)
        {
            ParseDateTime(parts[0], timexProperty);
            ParseDuration(parts[2], timexProperty);
        }
    }

    private static void ParseDateTime(string timex, TimexProperty timexProperty)
    {
        var time = timex.IndexOf('T');
        Take("date", time < 0 ? timex : timex[..time], timexProperty);
        if (time >= 0)
        {
            Take("time", timex[time..], timexProperty);
        }
    }

    private static void ParseDuration(string timex, TimexProperty timexProperty)
    {
        var time = timex.IndexOf('T');
        for (var start = 1; start < (time < 0 ? timex.Length : time);)
        {
            var end = timex.AsSpan(start).IndexOfAny("YMWD") + start;
            if (end < start)
            {
                return;
            }
            Take("period", $"P{timex[start..(end + 1)]}", timexProperty);
            start = end + 1;
        }
        if (time > 0)
        {
            Take("period", $"P{timex[time..]}", timexProperty);
        }
    }

    private static void Take(string form, string timex, TimexProperty timexProperty)
    {
        var parts = new Dictionary<string, string>();
        if (TimexRegex.Extract(form, timex, parts))
        {
            timexProperty.AssignProperties(parts);
        }
    }
}
