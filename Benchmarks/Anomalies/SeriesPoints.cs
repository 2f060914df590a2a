namespace EcomBot.Benchmarks.Anomalies;

/// <summary>What a detection at each place of a series is worth in the standard profile of the Numenta Anomaly Benchmark.</summary>
internal static class SeriesPoints
{
    private const double FalseAlarm = 0.11;
    private const double QuietShare = 0.15;
    private const int LongestCounted = 5000;

    /// <summary>Gets each place after the beginning, which is not scored, with its window, or -1 outside, and its worth.</summary>
    public static IEnumerable<(int Place, int Window, double Worth)> Of(LabelledSeries series)
    {
        var beginning = (int)Math.Min(Math.Floor(QuietShare * series.Values.Length), QuietShare * LongestCounted);
        for (var place = beginning; place < series.Values.Length; place++)
        {
            var window = series.Windows.ToList().FindIndex(one => one.First <= place && place <= one.Last);
            yield return (place, window, window >= 0 ? Hit(series.Windows[window], place) : Miss(series, place));
        }
    }

    // 1 at the left edge, near 0 at the right one.
    private static double Hit((int First, int Last) window, int place) =>
        Fade(-(window.Last - place + 1.0) / (window.Last - window.First + 1)) / Fade(-1);

    // A false alarm soon after a window counts less.
    private static double Miss(LabelledSeries series, int place)
    {
        var before = series.Windows.Where(one => one.Last < place).ToArray();
        return FalseAlarm * (before.Length == 0 ? -1 : Fade((place - before[^1].Last) / (double)(before[^1].Last - before[^1].First)));
    }

    private static double Fade(double place) => place > 3 ? -1 : (2 / (1 + Math.Exp(5 * place))) - 1;
}
