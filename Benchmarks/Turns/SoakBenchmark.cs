using System.Diagnostics;
using System.Globalization;
using EcomBot.Benchmarks.Load;
using EcomBot.Benchmarks.Reports;

namespace EcomBot.Benchmarks.Turns;

/// <summary>Order look-ups for ten minutes: neither memory nor latency may grow.</summary>
internal static class SoakBenchmark
{
    private const int Minutes = 10;
    private const int FewestMinutes = 4;
    private const int Burst = 20;
    private const double Growth = 1.25;

    /// <summary>Measures and reports a row a minute.</summary>
    public static async Task<BenchmarkReport> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var minutes = arguments is ["--minutes", var count] ? int.Parse(count, CultureInfo.InvariantCulture) : Minutes;
        if (minutes < FewestMinutes)
        {
            throw new BenchmarkException($"--minutes {minutes}: at least {FewestMinutes} are compared, of which the first warms up.");
        }
        var report = new BenchmarkReport("minute", "turns/s", "p50 ms", "p99 ms", "CPU µs/turn", "memory MB");
        await using var channel = await ReplyChannel.StartAsync(cancellationToken);
        await using var shop = await BotServer.StartAsync(cancellationToken);
        var rows = new List<(LoadResult Load, double Memory)>();
        for (var minute = 1; minute <= minutes; minute++)
        {
            var load = new TurnLoad(shop.Process, channel, [.. Enumerable.Range(0, 16).Select(customer => $"soak-{minute}-{customer}")]);
            foreach (var customer in load.Customers)
            {
                await shop.SignInAsync(load, customer, cancellationToken);
            }
            var result = await RunAsync(load, shop, cancellationToken);
            rows.Add((result, shop.Process.Memory / 1048576.0));
            report.Add(
                $"{minute}", TurnsBenchmark.Number(result.Rate, 0), TurnsBenchmark.Number(result.Percentile(0.5), 1),
                TurnsBenchmark.Number(result.Percentile(0.99), 1),
                TurnsBenchmark.Number(result.CpuMicroseconds, 0), TurnsBenchmark.Number(rows[^1].Memory, 0));
        }
        // The first minute warms up.
        var half = rows.Count / 2;
        report.Add(Aim.AtMost("soak-memory-growth",
            rows[half..].Average(row => row.Memory) / rows[Math.Min(1, half)..Math.Max(half, 1)].Average(row => row.Memory), Growth));
        report.Add(Aim.AtMost(
            "soak-median-growth", rows[half..].Average(row => row.Load.Percentile(0.5)) / rows[Math.Min(1, half)..Math.Max(half, 1)]
                .Average(row => row.Load.Percentile(0.5)), Growth));
        return report;
    }

    private static async Task<LoadResult> RunAsync(TurnLoad load, BotServer shop, CancellationToken cancellationToken)
    {
        var (started, cpu, times) = (Stopwatch.GetTimestamp(), shop.Process.CpuTime, new List<TimeSpan>());
        while (Stopwatch.GetElapsedTime(started) < TimeSpan.FromMinutes(1))
        {
            times.AddRange((await load.RunAsync(Burst, shop.Question, cancellationToken)).Times);
        }
        return new([.. times], Stopwatch.GetElapsedTime(started), shop.Process.CpuTime - cpu, null);
    }
}
