using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime.Meanings;

/// <summary>A time of day, perhaps one of two twelve hours apart.</summary>
internal sealed class Clock : Meaning
{
    public Clock(int hour, int? minute = null, int? second = null, bool? ambiguous = null)
    {
        Hour = hour == 24 ? 0 : hour;
        Minute = minute;
        Second = second;
        Ambiguous = ambiguous ?? hour is >= 1 and <= 12;
    }

    public override string Type => Constants.SYS_DATETIME_TIME;

    public int Hour { get; }

    public int? Minute { get; }

    public int? Second { get; }

    /// <summary>Whether morning or afternoon is not said.</summary>
    public bool Ambiguous { get; }

    public TimeSpan Span => new(Hour, Minute ?? 0, Second ?? 0);

    public string Timex => Second is { } second
        ? string.Create(CultureInfo.InvariantCulture, $"T{Hour:D2}:{Minute ?? 0:D2}:{second:D2}")
        : Minute is { } minute
            ? string.Create(CultureInfo.InvariantCulture, $"T{Hour:D2}:{minute:D2}")
            : string.Create(CultureInfo.InvariantCulture, $"T{Hour:D2}");

    public static Clock Of(TimeSpan span) => new(span.Hours, span.Minutes, span.Seconds, false);

    /// <summary>The same time, twelve hours later or earlier.</summary>
    public Clock Opposite => new((Hour + 12) % 24, Minute, Second, false);

    public Clock Sure => new(Hour, Minute, Second, false);

    public Clock Morning => new(Hour == 12 ? 0 : Hour, Minute, Second, false);

    public Clock Afternoon => new(Hour < 12 ? Hour + 12 : Hour, Minute, Second, false);

    /// <summary>The times it may be.</summary>
    public IEnumerable<Clock> Readings()
    {
        yield return Sure;
        if (Ambiguous)
        {
            yield return Opposite;
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Variant> Variants()
    {
        foreach (var clock in Readings())
        {
            yield return Variant.Of(clock.Timex, Moment.MinValue + clock.Span);
        }
    }
}
