using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Meanings;

namespace Microsoft.Recognizers.Text.DateTime.Readings;

/// <summary>Lengths of time.</summary>
internal static class DurationReadings
{
    /// <summary>So many units: <c>count</c> (one if not said), and perhaps quarters more.</summary>
    public static object Duration(Parts parts)
    {
        var count = parts.Find("count") as decimal? ?? parts.Number("number", 1);
        count += parts.Number("quarters") / 4m;
        return count is >= 0 and < 100_000_000 ? new Duration(count, Unit.Parse(parts.Text("unit"))) : null;
    }

    /// <summary>One length and another.</summary>
    public static object DurationSum(Parts parts)
    {
        var (first, second) = (parts.Find<Duration>("first"), parts.Find<Duration>("second"));
        return first is null || second is null || first.Main == second.Main ? null : Meanings.Duration.Sum(first, second);
    }

    /// <summary>More or less than a length.</summary>
    public static object Compared(Parts parts) => parts.Find<Duration>()?.Compared(parts.Text("mod"));
}
