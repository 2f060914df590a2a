using EcomBot.Benchmarks.Databases;
using EcomBot.Benchmarks.Load;
using EcomBot.Benchmarks.Reports;

namespace EcomBot.Benchmarks.Turns;

/// <summary>The same load on one, two and three instances of the bot that share one PostgreSQL.</summary>
internal static class InstancesBenchmark
{
    private const int Most = 3;
    private const int Customers = 24;
    private const int WarmUp = 60;
    private const int Messages = 100;

    /// <summary>Measures and reports.</summary>
    public static async Task<BenchmarkReport> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var report = new BenchmarkReport("instances", "turns/s", "p50 ms", "p99 ms", "CPU µs/turn");
        await using var channel = await ReplyChannel.StartAsync(cancellationToken);
        await using var postgres = await PostgreSqlServer.StartAsync(isDurable: true, cancellationToken);
        var servers = new List<BotServer>();
        for (var instances = 1; instances <= Most; instances++)
        {
            servers.Add(await BotServer.StartAsync(postgres, cancellationToken));
            Add(report, instances, await MeasureAsync(servers, channel, cancellationToken));
        }
        foreach (var server in servers)
        {
            await server.DisposeAsync();
        }
        return report;
    }

    private static async Task<LoadResult[]> MeasureAsync(List<BotServer> servers, ReplyChannel channel, CancellationToken cancellationToken)
    {
        var loads = new List<(TurnLoad Load, string Question)>();
        foreach (var (server, number) in servers.Select((server, number) => (server, number)))
        {
            var customers = Enumerable.Range(0, Customers / servers.Count).Select(customer => $"i{servers.Count}-{number}-{customer}");
            var load = new TurnLoad(server.Process, channel, [.. customers]);
            foreach (var customer in load.Customers)
            {
                await server.SignInAsync(load, customer, cancellationToken);
            }
            loads.Add((load, server.Question));
        }
        await Task.WhenAll(loads.Select(one => one.Load.RunAsync(WarmUp, one.Question, cancellationToken)));
        return await Task.WhenAll(loads.Select(one => one.Load.RunAsync(Messages, one.Question, cancellationToken)));
    }

    private static void Add(BenchmarkReport report, int instances, LoadResult[] results)
    {
        var all = new LoadResult(
            [.. results.SelectMany(result => result.Times)], results.Max(result => result.Elapsed),
                TimeSpan.FromTicks(results.Sum(result => result.Cpu.Ticks)), null);
        report.Add(
            $"{instances}", TurnsBenchmark.Number(all.Rate, 0), TurnsBenchmark.Number(all.Percentile(0.5), 1),
            TurnsBenchmark.Number(all.Percentile(0.99), 1), TurnsBenchmark.Number(all.CpuMicroseconds, 0));
    }
}
