using System.Globalization;
using EcomBot.Benchmarks.Reports;

namespace EcomBot.Benchmarks.Sdk;

/// <summary>
/// An echo turn and a turn of a three-step waterfall through the cloud adapter, beside a bare endpoint that reads an
/// activity and posts one reply. Each is a process of its own; they take turns in rounds, and the median of the rounds'
/// ratios counts.
/// </summary>
internal static class TurnsOfSdkBenchmark
{
    private const int AtOnce = 6;
    private const int WarmUpTurns = 9_000;
    private const int RoundTurns = 3_000;
    private const int Rounds = 9;

    /// <summary>Compares the servers; or, with <c>serve KIND</c>, is one.</summary>
    public static async Task<BenchmarkReport> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        if (arguments is ["serve", var kind] && TurnServer.Kinds.Contains(kind))
        {
            await TurnServer.RunAsync(kind, cancellationToken);
            return new BenchmarkReport("served");
        }

        return arguments.Length == 0
            ? await CompareAsync(cancellationToken)
            : throw new BenchmarkException("sdk takes no arguments.");
    }

    private static async Task<BenchmarkReport> CompareAsync(CancellationToken cancellationToken)
    {
        await using var channel = await ReplyChannel.StartAsync(cancellationToken);
        await using var bare = await ServerProcess.StartAsync("bare", channel.Url, cancellationToken);
        await using var echo = await ServerProcess.StartAsync("echo", channel.Url, cancellationToken);
        await using var waterfall = await ServerProcess.StartAsync("waterfall", channel.Url, cancellationToken);
        ServerProcess[] servers = [bare, echo, waterfall];
        foreach (var server in servers)
        {
            await server.RunAsync(WarmUpTurns, AtOnce, cancellationToken);
        }

        var costs = servers.ToDictionary(server => server.Kind, _ => new List<TurnCost>());
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var server in servers)
            {
                costs[server.Kind].Add(await server.RunAsync(RoundTurns, AtOnce, cancellationToken));
            }
        }

        CheckReplies(channel.Replies);
        return Report(costs);
    }

    private static void CheckReplies(long replies)
    {
        const long Expected = 3L * (WarmUpTurns + (Rounds * RoundTurns));
        if (replies != Expected)
        {
            throw new BenchmarkException($"{replies} replies came for {Expected} turns.");
        }
    }

    private static BenchmarkReport Report(Dictionary<string, List<TurnCost>> costs)
    {
        var report = new BenchmarkReport("a turn", "CPU µs", "bytes", "CPU of bare", "bytes of bare");
        foreach (var kind in TurnServer.Kinds)
        {
            var (cpu, bytes) = Ratios(costs, kind);
            report.Add(kind, Text(Median(costs[kind].Select(cost => cost.Microseconds)), "0"), Text(Median(costs[kind].Select(cost => cost.Bytes)), "0"), Text(cpu, "0.00"), Text(bytes, "0.00"));
        }

        AddAims(report, "echo", Ratios(costs, "echo"), 1.7, 4);
        AddAims(report, "waterfall", Ratios(costs, "waterfall"), 2.5, 8);
        return report;
    }

    private static void AddAims(BenchmarkReport report, string kind, (double Cpu, double Bytes) ratios, double cpu, double bytes)
    {
        report.Add(Aim.AtMost($"sdk-{kind}-cpu-of-bare", ratios.Cpu, cpu));
        report.Add(Aim.AtMost($"sdk-{kind}-bytes-of-bare", ratios.Bytes, bytes));
    }

    private static (double Cpu, double Bytes) Ratios(Dictionary<string, List<TurnCost>> costs, string kind)
    {
        var pairs = costs[kind].Zip(costs["bare"]).ToList();
        return (Median(pairs.Select(pair => pair.First.Microseconds / pair.Second.Microseconds)), Median(pairs.Select(pair => pair.First.Bytes / pair.Second.Bytes)));
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
