namespace EcomBot.Benchmarks.Anomalies;

/// <summary>
/// The score of the Numenta Anomaly Benchmark, standard profile: one threshold for all files, the best one; a window counts by its
/// earliest detection, a missed one -1, a false alarm -0.11; 0 is a detector that says nothing, 100 a perfect one.
/// </summary>
/// <param name="Score">The score of all files.</param>
/// <param name="Threshold">The threshold that gives it.</param>
/// <param name="Found">How many windows are found at it.</param>
/// <param name="Windows">How many there are.</param>
/// <param name="FalseAlarms">How many detections are outside of every window.</param>
internal sealed record NumentaScore(double Score, double Threshold, int Found, int Windows, int FalseAlarms)
{
    /// <summary>Scores series, each with the detector's score at each place.</summary>
    public static NumentaScore Of(IReadOnlyList<(LabelledSeries Series, double[] Scores)> results)
    {
        var worth = new Dictionary<(int File, int Window), double>();
        var (falseSum, falseCount, windows) = (0d, 0, results.Sum(result => result.Series.Windows.Count));
        var best = new NumentaScore(0, 1.1, 0, windows, 0);
        foreach (var tie in Points(results).GroupBy(point => point.Score).OrderByDescending(tie => tie.Key))
        {
            foreach (var point in tie)
            {
                if (point.Window >= 0)
                {
                    worth[(point.File, point.Window)] = Math.Max(point.Worth, worth.GetValueOrDefault((point.File, point.Window), -1));
                    continue;
                }

                (falseSum, falseCount) = (falseSum + point.Worth, falseCount + 1);
            }

            var score = 100 * (worth.Values.Sum(value => value + 1) + falseSum) / (2 * Math.Max(windows, 1));
            best = score > best.Score ? new(score, tie.Key, worth.Count, windows, falseCount) : best;
        }

        return best;
    }

    private static IEnumerable<(double Score, int File, int Window, double Worth)> Points(
        IReadOnlyList<(LabelledSeries Series, double[] Scores)> results) =>
        from file in Enumerable.Range(0, results.Count)
        from point in SeriesPoints.Of(results[file].Series)
        select (results[file].Scores[point.Place], file, point.Window, point.Worth);
}
