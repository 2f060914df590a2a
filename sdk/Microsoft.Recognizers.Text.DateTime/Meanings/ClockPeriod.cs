namespace Microsoft.Recognizers.Text.DateTime.Meanings;

/// <summary>From a time of day to another, or a named part of the day.</summary>
internal sealed class ClockPeriod : Meaning
{
    private ClockPeriod()
    {
    }

    public override string Type => Constants.SYS_DATETIME_TIMEPERIOD;

    /// <inheritdoc/>
    public override string Mod => Narrowing;

    /// <summary>Which part of it is meant ("start", "end"); null for all.</summary>
    public string Narrowing { get; private init; }

    /// <summary>TIMEX of a named part of the day; null for one from time to time.</summary>
    public string Part { get; private init; }

    /// <summary>Start and end, more than one where morning or afternoon is not said.</summary>
    public IReadOnlyList<(Clock Start, Clock End)> Alternatives { get; private init; }

    public static ClockPeriod Named(string part)
    {
        var (start, end) = DayParts.HoursOf(part);
        return new ClockPeriod { Part = part, Alternatives = [(Clock.Of(start), Clock.Of(end))] };
    }

    public static ClockPeriod Of(Clock start, Clock end)
    {
        var alternatives = new List<(Clock, Clock)>();
        foreach (var pair in Pairs(start, end))
        {
            alternatives.Add(pair);
        }
        return new ClockPeriod { Alternatives = alternatives };
    }

    public static ClockPeriod Exactly(Clock start, Clock end) => new() { Alternatives = [(start.Sure, end.Sure)] };

    /// <summary>Its first or second half.</summary>
    public ClockPeriod Narrow(string mod)
    {
        var (start, end) = (Alternatives[0].Start.Span, Alternatives[0].End.Span);
        var middle = new TimeSpan((start + end).Ticks / 2);
        middle = TimeSpan.FromMinutes(Math.Round(middle.TotalMinutes));
        return new ClockPeriod
        {
            Part = Part,
            Narrowing = mod,
            Alternatives = [mod == Constants.EARLY_MOD ? (Clock.Of(start), Clock.Of(middle)) : (Clock.Of(middle), Clock.Of(end))],
        };
    }

    /// <summary>Those alternatives that begin in the half of the day that a part lies in; all if none does.</summary>
    public ClockPeriod In(string part)
    {
        var late = DayParts.IsLate(part);
        var fitting = Alternatives.Where(pair => pair.Start.Hour >= 12 == late).ToList();
        return fitting.Count == 0 ? this : new ClockPeriod { Part = Part, Narrowing = Narrowing, Alternatives = fitting };
    }

    /// <summary>The TIMEX of one alternative.</summary>
    public string TimexOf(Clock start, Clock end) => Part ?? $"({start.Timex},{end.Timex},{Duration.Between(start.Span, end.Span)})";

    /// <inheritdoc/>
    public override IEnumerable<Variant> Variants()
    {
        foreach (var (start, end) in Alternatives)
        {
            var bounds = new Bounds(Moment.MinValue + start.Span, Moment.MinValue + end.Span);
            yield return new Variant(TimexOf(start, end), bounds, bounds);
        }
    }

    private static IEnumerable<(Clock Start, Clock End)> Pairs(Clock start, Clock end)
    {
        if (start.Ambiguous && end.Ambiguous)
        {
            return Unsure(start, end);
        }
        if (start.Ambiguous)
        {
            return [(Latest(start, end), end)];
        }
        if (end.Ambiguous)
        {
            return [(start, Soonest(start, end))];
        }
        var toNoon = end is { Hour: 0, Minute: null or 0 } && start.Hour is > 0 and < 12;
        return [(start, toNoon ? end.Opposite : end)];
    }

    private static IEnumerable<(Clock Start, Clock End)> Unsure(Clock start, Clock end)
    {
        var first = start.Hour == 12 ? start.Opposite : start.Sure;
        var last = end.Hour == 12 && end.Span < start.Span ? end.Opposite : end.Sure;
        if (first.Span < last.Span)
        {
            yield return (first, last);
            yield return (first.Opposite, last.Opposite);
            yield break;
        }
        yield return (first, last.Opposite);
        if (start.Minute is null == end.Minute is null)
        {
            yield return (first.Opposite, last);
        }
    }

    private static Clock Latest(Clock start, Clock end)
    {
        var (early, late) = start.Sure.Span < start.Opposite.Span ? (start.Sure, start.Opposite) : (start.Opposite, start.Sure);
        return late.Span < end.Span ? late : early;
    }

    private static Clock Soonest(Clock start, Clock end)
    {
        var (early, late) = end.Sure.Span < end.Opposite.Span ? (end.Sure, end.Opposite) : (end.Opposite, end.Sure);
        return early.Span > start.Span ? early : late;
    }
}
