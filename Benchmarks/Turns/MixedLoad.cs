using System.Collections.Concurrent;
using System.Diagnostics;
using EcomBot.Benchmarks.Load;
using EcomBot.Benchmarks.Reports;

namespace EcomBot.Benchmarks.Turns;

/// <summary>500 customers who look up, begin a return, ask for advice and ask questions: as fast as it goes, then at half of that.</summary>
internal static class MixedLoad
{
    private const int Customers = 500;
    private const int AtOnce = 16;
    private const double FullSeconds = 10;
    private const double HalfSeconds = 20;

    private static readonly string[] Conversation =
    [
        "where is my order {0}?", "I want to return the whole order {0}", "no", "can you recommend a gift under 50 dollars?", "how long does shipping take?",
    ];

    /// <summary>Measures, and adds two rows and an aim.</summary>
    public static async Task MeasureAsync(BenchmarkReport report, BotServer shop, ReplyChannel channel, CancellationToken cancellationToken)
    {
        var load = new TurnLoad(shop.Process, channel, [.. Enumerable.Range(1, Customers).Select(customer => $"e-{customer}")]);
        await Parallel.ForEachAsync(
            load.Customers, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (customer, token) => await shop.SignInAsync(load, customer, token));
        var full = await RunAsync(load, shop, null, FullSeconds, cancellationToken);
        var half = await RunAsync(load, shop, full.Result.Rate / 2, HalfSeconds, cancellationToken);
        Add(report, "(e) 500 customers, mixed, full load", full);
        Add(report, "(e) 500 customers, mixed, half load", half);
        report.Add(Aim.AtMost("mixed-half-load-p99-ms", half.Result.Percentile(0.99), 50));
        report.Add(Aim.AtMost("mixed-errors", full.Errors + half.Errors, 0));
    }

    // Above a rate the turns begin when their time has come, whether the turns before are over or not.
    private static async Task<(LoadResult Result, int Errors)> RunAsync(
        TurnLoad load, BotServer shop, double? rate, double seconds, CancellationToken cancellationToken)
    {
        var (times, errors, turns) = (new ConcurrentBag<TimeSpan>(), 0, 0);
        var (cpu, allocated, started) = (shop.Process.CpuTime, await shop.Process.AllocatedAsync(cancellationToken), Stopwatch.GetTimestamp());
        var writers = Enumerable.Range(0, rate is null ? AtOnce : Customers).Select(_ => Task.Run(WriteAsync, cancellationToken));
        await Task.WhenAll(writers);
        var elapsed = Stopwatch.GetElapsedTime(started);
        return (new([.. times], elapsed, shop.Process.CpuTime - cpu, await shop.Process.AllocatedAsync(cancellationToken) - allocated), errors);

        async Task WriteAsync()
        {
            while (Stopwatch.GetElapsedTime(started).TotalSeconds < seconds)
            {
                var turn = Interlocked.Increment(ref turns) - 1;
                var due = TimeSpan.FromSeconds(rate is { } limit ? turn / limit : 0) - Stopwatch.GetElapsedTime(started);
                await Task.Delay(due > TimeSpan.Zero ? due : TimeSpan.Zero, cancellationToken);
                var began = Stopwatch.GetTimestamp();
                try
                {
                    var (round, customer) = Math.DivRem(turn, Customers);
                    // Neighbours are at different places of the conversation, as customers are; all at the same place would be five loads in a row.
                    var text = Conversation[(round + customer) % Conversation.Length];
                    await load.SayAsync(load.Customers[customer], string.Format(null, text, shop.Order), cancellationToken);
                }
                catch (Exception failure) when (failure is BenchmarkException or HttpRequestException)
                {
                    Interlocked.Increment(ref errors);
                }
                times.Add(Stopwatch.GetElapsedTime(began));
            }
        }
    }

    private static void Add(BenchmarkReport report, string name, (LoadResult Result, int Errors) run) => report.Add(
        name, TurnsBenchmark.Number(run.Result.Rate, 0), TurnsBenchmark.Number(run.Result.Percentile(0.5), 2),
        TurnsBenchmark.Number(run.Result.Percentile(0.95), 2), TurnsBenchmark.Number(run.Result.Percentile(0.99), 2),
        TurnsBenchmark.Number(run.Result.CpuMicroseconds, 0), "", TurnsBenchmark.Number(run.Result.Bytes / 1024, 0), $"{run.Errors}");
}
