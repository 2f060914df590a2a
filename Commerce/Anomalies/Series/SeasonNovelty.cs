namespace EcomBot.Commerce.Anomalies.Series;

/// <summary>How far a value is from what is usual at this time of the season.</summary>
internal sealed class SeasonNovelty(Season season) : INovelty
{
    private const double Share = 0.2;
    private const int MinutesOfSlot = 15;

    private readonly Dictionary<int, double> _usual = [];

    /// <summary>Gets what is usual at this time of the season; null where nothing is known yet.</summary>
    public double? UsualAt(DateTimeOffset at) => _usual.TryGetValue(SlotOf(at), out var usual) ? usual : null;

    /// <inheritdoc/>
    public double? Next(DateTimeOffset at, double value)
    {
        var usual = UsualAt(at);
        _usual[SlotOf(at)] = usual is { } known ? known + (Share * (value - known)) : value;
        return usual is { } expected ? Math.Abs(value - expected) : null;
    }

    private int SlotOf(DateTimeOffset at) =>
        season == Season.Week ? (int)at.DayOfWeek : (int)(at.TimeOfDay.TotalMinutes / MinutesOfSlot);
}

/// <summary>After how long a series is alike again.</summary>
internal enum Season
{
    /// <summary>A day: for series finer than that.</summary>
    Day,

    /// <summary>A week: for a value a day.</summary>
    Week,
}
