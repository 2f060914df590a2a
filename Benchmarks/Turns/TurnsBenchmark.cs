using System.Globalization;
using EcomBot.Benchmarks.Load;
using EcomBot.Benchmarks.Reports;

namespace EcomBot.Benchmarks.Turns;

/// <summary>Compares turns side by side in one run: a bare endpoint, an echo through the adapter, an order looked up by the whole bot.</summary>
internal static class TurnsBenchmark
{
    private const int Customers = 16;
    private const int Warmup = 150;
    private const int Messages = 250;
    private const int Rounds = 5;

    /// <summary>Measures and reports.</summary>
    public static async Task<BenchmarkReport> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        await using var sink = await ConnectorSink.StartAsync(cancellationToken);
        await using var bare = await ServerProcess.StartOwnAsync("bare", cancellationToken);
        await using var echo = await ServerProcess.StartOwnAsync("echo", cancellationToken);
        await using var shop = await BotServer.StartAsync(cancellationToken);
        Contestant[] contestants =
        [
            await Contestant.PrepareAsync("(a) bare endpoint", bare, sink, static (_, _, _) => Task.CompletedTask, "hello", cancellationToken),
            await Contestant.PrepareAsync("(b) echo", echo, sink, static (_, _, _) => Task.CompletedTask, "hello", cancellationToken),
            await Contestant.PrepareAsync("(c) order look-up, SQLite", shop.Process, sink, shop.SignInAsync, shop.Question, cancellationToken),
        ];
        foreach (var contestant in contestants)
        {
            await contestant.RunAsync(Warmup, cancellationToken);
        }
        // In turn, so that whatever else the machine does meets all of them alike.
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var contestant in contestants)
            {
                contestant.Keep(await contestant.RunAsync(Messages, cancellationToken));
            }
        }
        return Report(contestants);
    }

    private static BenchmarkReport Report(Contestant[] contestants)
    {
        var report = new BenchmarkReport("turn", "turns/s", "p50 ms", "p95 ms", "p99 ms", "CPU µs/turn", "× bare");
        foreach (var contestant in contestants)
        {
            report.Add(
                contestant.Name, Number(contestant.Median(result => result.Rate), 0), Number(contestant.Median(result => result.Percentile(0.5)), 2),
                Number(contestant.Median(result => result.Percentile(0.95)), 2), Number(contestant.Median(result => result.Percentile(0.99)), 2),
                Number(contestant.Median(result => result.CpuMicroseconds), 0), Number(contestant.CpuComparedWith(contestants[0]), 2));
        }
        report.Add(Aim.AtMost("echo-cpu-of-bare", contestants[1].CpuComparedWith(contestants[0]), 1.7));
        report.Add(Aim.AtMost("lookup-sqlite-cpu-of-bare", contestants[2].CpuComparedWith(contestants[0]), 4));
        return report;
    }

    private static string Number(double value, int decimals) => value.ToString($"F{decimals}", CultureInfo.InvariantCulture);

    private sealed class Contestant(string name, TurnLoad load, IReadOnlyList<string> customers, string text)
    {
        private readonly List<LoadResult> _results = [];

        public string Name => name;

        public static async Task<Contestant> PrepareAsync(
            string name, ServerProcess server, ConnectorSink sink, Func<TurnLoad, string, CancellationToken, Task> prepare, string text,
            CancellationToken cancellationToken)
        {
            var load = new TurnLoad(server, sink, "/api/messages");
            var customers = Enumerable.Range(1, Customers).Select(number => $"{name[1]}{number}").ToArray();
            foreach (var customer in customers)
            {
                await prepare(load, customer, cancellationToken);
            }
            return new(name, load, customers, text);
        }

        public Task<LoadResult> RunAsync(int messages, CancellationToken cancellationToken) => load.RunAsync(customers, messages, text, cancellationToken);

        public void Keep(LoadResult result) => _results.Add(result);

        public double Median(Func<LoadResult, double> figure) => Middle(_results.Select(figure));

        /// <summary>The median of the rounds' ratios: each round is compared with the one beside it.</summary>
        public double CpuComparedWith(Contestant other) =>
            Middle(_results.Zip(other._results, (mine, theirs) => mine.CpuMicroseconds / theirs.CpuMicroseconds));

        private static double Middle(IEnumerable<double> values)
        {
            var sorted = values.Order().ToArray();
            return sorted[sorted.Length / 2];
        }
    }
}
