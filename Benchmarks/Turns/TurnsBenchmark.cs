using System.Globalization;
using EcomBot.Benchmarks.Load;
using EcomBot.Benchmarks.Reports;

namespace EcomBot.Benchmarks.Turns;

/// <summary>Compares turns side by side in one run: a bare endpoint, an echo through the adapter, an order looked up by the whole bot.</summary>
internal static class TurnsBenchmark
{
    private const int Customers = 16;
    private const int WarmUp = 150;
    private const int Messages = 250;
    private const int Rounds = 5;

    /// <summary>Measures and reports.</summary>
    public static async Task<BenchmarkReport> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        await using var channel = await ReplyChannel.StartAsync(cancellationToken);
        await using var bare = await ServerProcess.StartAsync("bare", cancellationToken);
        await using var echo = await ServerProcess.StartAsync("echo", cancellationToken);
        await using var shop = await BotServer.StartAsync(cancellationToken);
        var lookUp = LoadOf(shop.Process, channel, "c");
        foreach (var customer in lookUp.Customers)
        {
            await shop.SignInAsync(lookUp, customer, cancellationToken);
        }
        Contestant[] contestants =
        [
            new("(a) bare endpoint", LoadOf(bare, channel, "a"), "hello"),
            new("(b) echo", LoadOf(echo, channel, "b"), "hello"),
            new("(c) order look-up, SQLite", lookUp, shop.Question),
        ];
        await Contestant.CompareAsync(contestants, WarmUp, Messages, Rounds, cancellationToken);
        return Report(contestants);
    }

    private static TurnLoad LoadOf(ServerProcess server, ReplyChannel channel, string name) =>
        new(server, channel, [.. Enumerable.Range(1, Customers).Select(customer => $"{name}-{customer}")]);

    private static BenchmarkReport Report(Contestant[] contestants)
    {
        var report = new BenchmarkReport("turn", "turns/s", "p50 ms", "p95 ms", "p99 ms", "CPU µs/turn", "CPU of bare");
        foreach (var contestant in contestants)
        {
            report.Add(
                contestant.Name, Number(contestant.Median(result => result.Rate), 0), Number(contestant.Median(result => result.Percentile(0.5)), 2),
                Number(contestant.Median(result => result.Percentile(0.95)), 2), Number(contestant.Median(result => result.Percentile(0.99)), 2),
                Number(contestant.Median(result => result.CpuMicroseconds), 0), Number(Cpu(contestant, contestants[0]), 2));
        }
        report.Add(Aim.AtMost("echo-cpu-of-bare", Cpu(contestants[1], contestants[0]), 1.7));
        report.Add(Aim.AtMost("lookup-sqlite-cpu-of-bare", Cpu(contestants[2], contestants[0]), 4));
        return report;
    }

    private static double Cpu(Contestant contestant, Contestant bare) => contestant.ComparedWith(bare, result => result.CpuMicroseconds);

    private static string Number(double value, int decimals) => value.ToString($"F{decimals}", CultureInfo.InvariantCulture);
}
