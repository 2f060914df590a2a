namespace EcomBot.Commerce.Anomalies.Series;

/// <summary>
/// Finds what is unusual in a series of values that is seen once, in order. It looks at each value alone, with the last ones, at
/// its level and at the time of the season; each look tells how rare it is by its own past, and the looks are put together.
/// </summary>
internal sealed class SeriesDetector
{
    private const int Memory = 6000;
    private const int LongStretch = 24;
    private const int ShortStretch = 6;
    private const int QuietBeginning = 50;
    private const int OneEvent = 200;

    private readonly (INovelty Look, TailHistory Past)[] _looks;
    private readonly SeasonNovelty _season;
    private readonly RecentPeaks _peaks = new(OneEvent);

    public SeriesDetector(Season season = Season.Day)
    {
        _season = new(season);
        INovelty[] looks =
        [
            new WindowNovelty(1), new WindowNovelty(ShortStretch), new WindowNovelty(LongStretch),
            new LevelNovelty(LongStretch, Memory), _season,
        ];
        _looks = [.. looks.Select(look => (look, new TailHistory(Memory)))];
    }

    /// <summary>Gets what is usual at a time; null where nothing is known yet.</summary>
    public double? UsualAt(DateTimeOffset at) => _season.UsualAt(at);

    /// <summary>Gets how unusual the next value is, from 0 to 1: 0.99 is about one in a hundred by every look.</summary>
    public double Next(DateTimeOffset at, double value) => 1 - Math.Pow(10, -_peaks.Pass(SurpriseOf(at, value)));

    // The root of the mean square: one look that is sure counts more than several that wonder.
    private double SurpriseOf(DateTimeOffset at, double value)
    {
        var sum = 0d;
        foreach (var (look, past) in _looks)
        {
            if (look.Next(at, value) is not { } novelty)
            {
                continue;
            }

            var surprise = past.Count < QuietBeginning ? 0 : past.SurpriseAt(novelty);
            past.Add(novelty);
            sum += surprise * surprise;
        }

        return Math.Sqrt(sum / _looks.Length);
    }
}
