using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Meanings;

namespace Microsoft.Recognizers.Text.DateTime.Readings;

/// <summary>What lies before, after, since, until or around something.</summary>
internal static class LimitReadings
{
    /// <summary>Limits (<c>limit</c>) what was said.</summary>
    public static object Limit(Parts parts)
    {
        var inner = parts.Find<Meaning>();
        return inner is null or Repetition or Duration or Limited { Limit: not Constants.APPROX_MOD }
            ? null
            : new Limited(inner, parts.Text("limit"), parts.Has("plain"));
    }

    /// <summary>Before or after a time of a day.</summary>
    public static object LimitedClock(Parts parts)
    {
        if (parts.Find<Day>() is not { } day || parts.Find<Clock>() is not { } clock)
        {
            return null;
        }
        return new Limited(Instant.Of(day, clock), parts.Text("limit"), !parts.Has("sourced"));
    }

    /// <summary>Up to now.</summary>
    public static object UpToNow(Parts parts) =>
        new Limited(Day.Of("PRESENT_REF", parts.Reference.Date), Constants.BEFORE_MOD, plain: true);
}
