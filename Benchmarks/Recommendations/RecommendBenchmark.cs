using System.Diagnostics;
using System.Globalization;
using EcomBot.Benchmarks.Reports;
using EcomBot.Commerce.Recommendations;
using EcomBot.Commerce.Recommendations.Purchases;
using EcomBot.Commerce.Recommendations.Ranking;
using EcomBot.Commerce.Recommendations.Training;

namespace EcomBot.Benchmarks.Recommendations;

/// <summary>Ranks what customers bought next, beside the simple methods.</summary>
internal static class RecommendBenchmark
{
    /// <summary>Learns from TRAIN alone, weights and all, and ranks for every customer of TEST.</summary>
    public static Task<BenchmarkReport> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        var files = RecommendArguments.Parse(args);
        var trial = Trial.Read(files);
        var report = new BenchmarkReport("method", "recall@10", "NDCG@10", "HR@10", "recall@20", "train s", "CPU s", "query ms", "p99 ms");
        var mayRepeat = trial.IsDated && !files.NewOnly;
        var ours = Add(report, "EcomBot", trial, files, log => Ours(log, mayRepeat ? Owned.Welcome : Owned.Barred, cancellationToken));
        foreach (var (name, method) in Rivals(trial.IsDated))
        {
            var rival = Add(report, name, trial, files, log => Listed(method(log), mayRepeat)).Scores;
            report.Add(Aim.AtLeast($"recall@10-beside-{name}", ours.Scores.Recall10, rival.Recall10));
            report.Add(Aim.AtLeast($"NDCG@10-beside-{name}", ours.Scores.Ndcg10, rival.Ndcg10));
        }

        report.Add(Aim.AtMost("train-seconds", ours.Seconds, 5));
        report.Add(Aim.AtMost("query-ms", ours.Scores.MeanMilliseconds, 1));
        report.Add(Aim.AtMost("query-p99-ms", ours.Scores.P99Milliseconds, 5));
        return Task.FromResult(report);
    }

    private static IEnumerable<(string Name, Func<PurchaseLog, Func<IReadOnlyList<Visit>, float[]>> Method)> Rivals(bool isDated) =>
    [
        ("popularity", Baselines.Popularity),
        ("transitions", Baselines.Transitions),
        .. isDated ? [("personal-frequency", Baselines.PersonalFrequency)] : Array.Empty<(string, Func<PurchaseLog, Func<IReadOnlyList<Visit>, float[]>>)>(),
        ("EASE", Baselines.Ease),
    ];

    private static (RankingScores Scores, double Seconds) Add(
        BenchmarkReport report, string name, Trial trial, RecommendArguments files, Func<PurchaseLog, TopList> train)
    {
        var (start, processorTime) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var list = train(trial.Log);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var processorSeconds = (Environment.CpuUsage.TotalTime - processorTime).TotalSeconds;
        var scores = RankingScores.Of(trial, files.NewOnly, list);
        string[] cells = [.. new[] { scores.Recall10, scores.Ndcg10, scores.Hit10, scores.Recall20 }.Select(Text), Text(seconds), Text(processorSeconds),
            Text(scores.MeanMilliseconds), Text(scores.P99Milliseconds)];
        report.Add([name, .. cells]);
        return (scores, seconds);
    }

    private static TopList Ours(PurchaseLog log, Owned owned, CancellationToken cancellationToken)
    {
        var ranker = RankerTrainer.Train(log, owned, new RecommendationOptions().Limits, cancellationToken);
        return (visits, had, most) => WithPopular(ranker, ranker.Rank(visits, [], owned, static _ => true, most), had, owned, most);
    }

    // A list is full: where taste ends, popularity goes on.
    private static int[] WithPopular(Ranker ranker, RankedItem[] ranked, IReadOnlySet<int> had, Owned owned, int most) =>
    [
        .. ranked.Select(item => item.Product)
            .Concat(ranked.Length == most ? [] : ranker.Known.Figures.Popular.Where(item => owned == Owned.Welcome || !had.Contains(item)))
            .Distinct().Take(most),
    ];

    private static TopList Listed(Func<IReadOnlyList<Visit>, float[]> method, bool mayRepeat) => (visits, had, most) =>
    {
        var scores = method(visits);
        return [.. Enumerable.Range(0, scores.Length).Where(item => mayRepeat || !had.Contains(item))
            .OrderByDescending(item => scores[item]).Take(most)];
    };

    private static string Text(double value) => value.ToString("0.0000", CultureInfo.InvariantCulture);
}
