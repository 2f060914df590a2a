using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime.Meanings;

/// <summary>A time of a day, or a moment told from now.</summary>
internal sealed class Instant : Meaning
{
    private readonly List<Variant> _variants = [];

    private Instant()
    {
    }

    public override string Type => Constants.SYS_DATETIME_DATETIME;

    /// <summary>Its day, where it has one of its own.</summary>
    public Day Day { get; private init; }

    public Clock Clock { get; private init; }

    public static Instant Of(Day day, Clock clock)
    {
        var instant = new Instant { Day = day, Clock = clock };
        foreach (var time in clock.Readings())
        {
            instant._variants.Add(new Variant(day.Timex + time.Timex, At(day.Past, time), At(day.Future, time))
            {
                More = day.Lunar ? ("isLunar", "True") : null,
            });
        }
        return instant;
    }

    public static Instant Of(string timex, Moment value)
    {
        var instant = new Instant();
        instant._variants.Add(Variant.Of(timex, value));
        return instant;
    }

    public static Instant Of(Moment value) =>
        Of(value.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture), value);

    /// <inheritdoc/>
    public override IEnumerable<Variant> Variants() => _variants;

    private static Bounds? At(Moment? day, Clock clock) => day is { } known ? Bounds.At(known.Date + clock.Span) : null;
}
