using System.Globalization;
using EcomBot.Benchmarks.Databases;
using EcomBot.Benchmarks.Load;
using EcomBot.Benchmarks.Reports;

namespace EcomBot.Benchmarks.Turns;

/// <summary>Compares turns side by side in one run: a bare endpoint, an echo, an order looked up by the whole bot, and mixed conversations.</summary>
internal static class TurnsBenchmark
{
    private const int Customers = 16;
    // So many that the bot's own code is compiled for good, as it is after an hour of a shop's day.
    private const int WarmUp = 1500;
    private const int Messages = 250;
    private const int Rounds = 5;

    /// <summary>Measures and reports.</summary>
    public static async Task<BenchmarkReport> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        await using var channel = await ReplyChannel.StartAsync(cancellationToken);
        await using var bare = await ServerProcess.StartAsync("bare", cancellationToken);
        await using var echo = await ServerProcess.StartAsync("echo", cancellationToken);
        await using var file = await BotServer.StartAsync(cancellationToken);
        var isShort = arguments.Contains("--sqlite-alone");
        await using var postgres = isShort || PostgreSqlServer.Programs is null ? null : await PostgreSqlServer.StartAsync(isDurable: true, cancellationToken);
        await using var server = postgres is null ? null : await BotServer.StartAsync(postgres, cancellationToken);
        var contestants = new List<Contestant>
        {
            new("(a) bare endpoint", LoadOf(bare, channel, "a"), "hello"),
            new("(b) echo", LoadOf(echo, channel, "b"), "hello"),
            await LookUpAsync("(c) order look-up, SQLite", file, channel, "c", cancellationToken),
        };
        if (server is not null)
        {
            contestants.Add(await LookUpAsync("(d) order look-up, PostgreSQL", server, channel, "d", cancellationToken));
        }
        var (warmUp, messages) = arguments is ["--messages", var count, ..] && int.Parse(count, CultureInfo.InvariantCulture) is var given
            ? (Math.Min(WarmUp, given), given) : (WarmUp, Messages);
        await Contestant.CompareAsync(contestants, warmUp, messages, Rounds, cancellationToken);
        var report = Report(contestants);
        if (!isShort)
        {
            await MixedLoad.MeasureAsync(report, file, channel, cancellationToken);
        }
        return report;
    }

    /// <summary>Customers who are known to the bot and ask where their order is.</summary>
    public static async Task<Contestant> LookUpAsync(string name, BotServer shop, ReplyChannel channel, string customers, CancellationToken cancellationToken)
    {
        var load = LoadOf(shop.Process, channel, customers);
        foreach (var customer in load.Customers)
        {
            await shop.SignInAsync(load, customer, cancellationToken);
        }
        return new(name, load, shop.Question);
    }

    /// <summary>A figure in the table.</summary>
    public static string Number(double value, int decimals) => value.ToString($"F{decimals}", CultureInfo.InvariantCulture);

    private static TurnLoad LoadOf(ServerProcess server, ReplyChannel channel, string name) =>
        new(server, channel, [.. Enumerable.Range(1, Customers).Select(customer => $"{name}-{customer}")]);

    private static BenchmarkReport Report(List<Contestant> contestants)
    {
        var report = new BenchmarkReport("turn", "turns/s", "p50 ms", "p95 ms", "p99 ms", "CPU µs/turn", "CPU of bare", "KB/turn", "errors");
        foreach (var contestant in contestants)
        {
            report.Add(
                contestant.Name, Number(contestant.Median(result => result.Rate), 0), Number(contestant.Median(result => result.Percentile(0.5)), 2),
                Number(contestant.Median(result => result.Percentile(0.95)), 2), Number(contestant.Median(result => result.Percentile(0.99)), 2),
                Number(contestant.Median(result => result.CpuMicroseconds), 0), Number(Cpu(contestant, contestants[0]), 2),
                Number(contestant.Median(result => result.Bytes) / 1024, 0), "0");
        }
        (string Name, double Most)[] aims = [("echo-cpu-of-bare", 1.7), ("lookup-sqlite-cpu-of-bare", 4), ("lookup-postgresql-cpu-of-bare", 5)];
        foreach (var (contestant, aim) in contestants.Skip(1).Zip(aims))
        {
            report.Add(Aim.AtMost(aim.Name, Cpu(contestant, contestants[0]), aim.Most));
        }
        return report;
    }

    private static double Cpu(Contestant contestant, Contestant bare) => contestant.ComparedWith(bare, result => result.CpuMicroseconds);
}
