namespace EcomBot.Benchmarks.Anomalies;

/// <summary>How well scores put what happened before what did not.</summary>
internal static class RankScores
{
    /// <summary>The chance that one that happened has a higher score than one that did not; equal scores count half.</summary>
    public static double AreaUnderCurve(IReadOnlyList<double> scores, IReadOnlyList<bool> happened)
    {
        var (ranks, below) = (0d, 0);
        foreach (var tie in Ties(scores, happened).Reverse())
        {
            ranks += tie.Happened * (below + ((tie.Count + 1) / 2.0));
            below += tie.Count;
        }

        double positives = happened.Count(one => one);
        return (ranks - (positives * (positives + 1) / 2)) / (positives * (happened.Count - positives));
    }

    /// <summary>The mean, over what happened, of the share of what happened among all with at least its score.</summary>
    public static double AveragePrecision(IReadOnlyList<double> scores, IReadOnlyList<bool> happened)
    {
        var (sum, seen, found) = (0d, 0, 0);
        foreach (var tie in Ties(scores, happened))
        {
            (seen, found) = (seen + tie.Count, found + tie.Happened);
            sum += tie.Happened * (double)found / seen;
        }

        return sum / happened.Count(one => one);
    }

    // From the highest score to the lowest.
    private static IEnumerable<(int Count, int Happened)> Ties(IReadOnlyList<double> scores, IReadOnlyList<bool> happened) => scores
        .Zip(happened).GroupBy(pair => pair.First).OrderByDescending(tie => tie.Key)
        .Select(tie => (tie.Count(), tie.Count(pair => pair.Second)));
}
