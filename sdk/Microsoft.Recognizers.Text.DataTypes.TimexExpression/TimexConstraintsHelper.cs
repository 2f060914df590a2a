namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>Joins ranges that constrain together.</summary>
public static class TimexConstraintsHelper
{
    /// <summary>Ranges of which none overlaps another: those that did are replaced by what they share.</summary>
    public static IEnumerable<TimeRange> Collapse(IEnumerable<TimeRange> ranges) => Collapse(
        ranges,
        static range => range.Start.GetTime(),
        IsOverlapping,
        static (one, other) => new TimeRange { Start = Later(one.Start, other.Start), End = Earlier(one.End, other.End) });

    /// <summary>Ranges of which none overlaps another: those that did are replaced by what they share.</summary>
    public static IEnumerable<DateRange> Collapse(IEnumerable<DateRange> ranges) => Collapse(
        ranges,
        static range => range.Start.Ticks,
        static (one, other) => one.Start < other.End && other.Start < one.End,
        static (one, other) => new DateRange
        {
            Start = one.Start > other.Start ? one.Start : other.Start,
            End = one.End < other.End ? one.End : other.End,
        });

    /// <summary>Whether two ranges share some time.</summary>
    public static bool IsOverlapping(TimeRange r1, TimeRange r2) =>
        r1.Start.GetTime() < r2.End.GetTime() && r2.Start.GetTime() < r1.End.GetTime();

    private static List<T> Collapse<T>(IEnumerable<T> ranges, Func<T, long> start, Func<T, T, bool> overlap, Func<T, T, T> shared)
    {
        var collapsed = new List<T>();
        foreach (var range in ranges.OrderBy(start))
        {
            if (collapsed.Count > 0 && overlap(collapsed[^1], range))
            {
                collapsed[^1] = shared(collapsed[^1], range);
            }
            else
            {
                collapsed.Add(range);
            }
        }
        return collapsed;
    }

    private static Time Later(Time one, Time other) => one.GetTime() > other.GetTime() ? one : other;

    private static Time Earlier(Time one, Time other) => one.GetTime() < other.GetTime() ? one : other;
}
