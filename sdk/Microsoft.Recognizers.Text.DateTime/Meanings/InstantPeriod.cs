using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime.Meanings;

/// <summary>From a time of a day to a time of the same or another day.</summary>
internal sealed class InstantPeriod : Meaning
{
    private readonly List<Variant> _variants = [];
    private readonly string _mod;

    private InstantPeriod(string mod = null) => _mod = mod;

    public override string Type => Constants.SYS_DATETIME_DATETIMEPERIOD;

    /// <inheritdoc/>
    public override string Mod => _mod;

    /// <summary>Its day, where it lies on one.</summary>
    public Day Day { get; private init; }

    /// <summary>Its times, where it lies on one day.</summary>
    public ClockPeriod Times { get; private init; }

    public static InstantPeriod Of(Day day, ClockPeriod times)
    {
        var period = new InstantPeriod(times.Narrowing) { Day = day, Times = times };
        foreach (var (start, end) in times.Alternatives)
        {
            var nextDay = end.Span < start.Span;
            period._variants.Add(new Variant(
                times.Part is null ? Timex(day, start, end, nextDay) : day.Timex + times.Part,
                On(day.Past, start, end),
                On(day.Future, start, end)));
        }
        return period;
    }

    public static InstantPeriod Of(string timex, Bounds? past, Bounds? future, string mod = null)
    {
        var period = new InstantPeriod(mod);
        period._variants.Add(new Variant(timex, past, future));
        return period;
    }

    public static InstantPeriod Of(Moment start, Moment end, string duration) =>
        Of($"({Text(start)},{Text(end)},{duration})", new Bounds(start, end), new Bounds(start, end));

    public static InstantPeriod Of(IEnumerable<Variant> variants)
    {
        var period = new InstantPeriod();
        period._variants.AddRange(variants);
        return period;
    }

    /// <inheritdoc/>
    public override IEnumerable<Variant> Variants() => _variants;

    private static string Text(Moment moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Timex(Day day, Clock start, Clock end, bool nextDay)
    {
        var last = nextDay ? NextDay(day) : day.Timex;
        return $"({day.Timex}{start.Timex},{last}{end.Timex},{Duration.Between(start.Span, end.Span)})";
    }

    private static string NextDay(Day day) => day.Weekday > 0
        ? $"XXXX-WXX-{(day.Weekday % 7) + 1}"
        : day.Recurrence is null && day.Past is { } date ? Calendar.IsoDay(date.AddDays(1)) : day.Timex;

    private static Bounds? On(Moment? day, Clock start, Clock end) => day is { } known
        ? new Bounds(known + start.Span, known + end.Span + (end.Span < start.Span ? TimeSpan.FromDays(1) : TimeSpan.Zero))
        : null;
}
