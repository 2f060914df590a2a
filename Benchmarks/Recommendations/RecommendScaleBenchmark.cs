using System.Diagnostics;
using System.Globalization;
using EcomBot.Benchmarks.Reports;
using EcomBot.Commerce.Recommendations;
using EcomBot.Commerce.Recommendations.Purchases;
using EcomBot.Commerce.Recommendations.Ranking;
using EcomBot.Commerce.Recommendations.Training;

namespace EcomBot.Benchmarks.Recommendations;

/// <summary>Learns from a million purchases of twenty thousand products, and asks.</summary>
internal static class RecommendScaleBenchmark
{
    private const int Queries = 5000;
    private const double Gibibyte = 1024 * 1024 * 1024;

    /// <summary>Measures training, memory and queries.</summary>
    public static Task<BenchmarkReport> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        var log = GeneratedPurchases.Make();
        var purchases = log.Customers.Sum(visits => visits.Sum(visit => visit.Products.Length));
        var start = Stopwatch.GetTimestamp();
        var ranker = RankerTrainer.Train(log, Owned.ByNature, new RecommendationOptions().Limits, cancellationToken);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        using var process = Process.GetCurrentProcess();
        var memory = process.PeakWorkingSet64 / Gibibyte;
        var times = Ask(ranker, log);

        var report = new BenchmarkReport("purchases", "products", "customers", "train s", "peak GiB", "query ms", "p99 ms");
        report.Add(Text(purchases, 0), Text(log.ProductCount, 0), Text(log.Customers.Count, 0), Text(seconds, 1), Text(memory, 2), Text(times.Average(), 3),
            Text(P99(times), 3));
        report.Add(Aim.AtLeast("purchases", purchases, 1_000_000));
        report.Add(Aim.AtMost("train-seconds", seconds, 60));
        report.Add(Aim.AtMost("peak-GiB", memory, 2));
        report.Add(Aim.AtMost("query-ms", times.Average(), 1));
        report.Add(Aim.AtMost("query-p99-ms", P99(times), 5));
        return Task.FromResult(report);
    }

    private static List<double> Ask(Ranker ranker, PurchaseLog log)
    {
        var times = new List<double>(Queries);
        for (var query = -Queries; query < Queries; query++)
        {
            var visits = log.Customers[(query + Queries) % log.Customers.Count];
            var start = Stopwatch.GetTimestamp();
            ranker.Rank(visits, [], Owned.ByNature, static _ => true, 10);
            if (query >= 0)
            {
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        times.Sort();
        return times;
    }

    private static double P99(List<double> times) => times[(int)(times.Count * 0.99)];

    private static string Text(double value, int decimals) => value.ToString($"N{decimals}", CultureInfo.InvariantCulture);
}
