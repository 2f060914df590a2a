using System.Diagnostics;
using System.Globalization;
using EcomBot.Benchmarks.Databases;
using EcomBot.Benchmarks.Reports;

namespace EcomBot.Benchmarks.Commerce;

/// <summary>Whether the shop is as quick with a million orders as with ten thousand.</summary>
internal static class CommerceBenchmark
{
    private const int Few = 10_000;
    private const int Many = 1_000_000;
    private const double MostRatio = 2;

    /// <summary>Measures each kind of work on both databases, a few orders and many in turn.</summary>
    public static async Task<BenchmarkReport> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        var many = ReadOrders(args);
        var report = new BenchmarkReport("database", "work", "orders", "per second", "p50 ms", "p99 ms", "ratio");
        await CompareAsync("sqlite", null, many, report, cancellationToken);
        await using var server = await PostgreSqlServer.StartAsync(isDurable: true, cancellationToken);
        await CompareAsync("postgresql", server, many, report, cancellationToken);
        return report;
    }

    private static int ReadOrders(string[] args) => args switch
    {
        [] => Many,
        ["--orders", var text] when int.TryParse(text, CultureInfo.InvariantCulture, out var orders) && orders >= Few => orders,
        _ => throw new BenchmarkException($"Usage: commerce [--orders N], N from {Few}."),
    };

    private static async Task CompareAsync(
        string database, PostgreSqlServer? server, int many, BenchmarkReport report, CancellationToken cancellationToken)
    {
        await using var small = await CreateAsync(database, Few, server, cancellationToken);
        await using var large = await CreateAsync(database, many, server, cancellationToken);
        foreach (var work in ShopWork.All)
        {
            var (few, lots) = await MeasureAsync(work, small, large, cancellationToken);
            var ratio = lots.Average() / few.Average();
            Add(report, database, work, Few, few, 1);
            Add(report, database, work, many, lots, ratio);
            report.Add(Aim.AtMost($"{database}-{work.Name}-ratio", ratio, MostRatio));
        }
    }

    private static async Task<ShopUnderLoad> CreateAsync(string database, int orders, PostgreSqlServer? server, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var shop = await ShopUnderLoad.CreateAsync(orders, server, cancellationToken);
        await Console.Error.WriteLineAsync($"{database}: {orders} orders made in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s");
        return shop;
    }

    // Rounds alternate between the shops, so that whatever else the machine does meets both.
    private static async Task<(List<double> Few, List<double> Many)> MeasureAsync(
        ShopWork work, ShopUnderLoad small, ShopUnderLoad large, CancellationToken cancellationToken)
    {
        var random = new Random(1);
        var (few, many) = (new List<double>(), new List<double>());
        await RoundAsync(work, small, random, [], cancellationToken);
        await RoundAsync(work, large, random, [], cancellationToken);
        for (var round = 0; round < work.Rounds; round++)
        {
            await RoundAsync(work, small, random, few, cancellationToken);
            await RoundAsync(work, large, random, many, cancellationToken);
        }

        return (few, many);
    }

    private static async Task RoundAsync(
        ShopWork work, ShopUnderLoad shop, Random random, List<double> milliseconds, CancellationToken cancellationToken)
    {
        for (var i = 0; i < work.PerRound; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await work.DoAsync(shop, random, cancellationToken);
            milliseconds.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
    }

    private static void Add(BenchmarkReport report, string database, ShopWork work, int orders, List<double> milliseconds, double ratio)
    {
        var sorted = milliseconds.Order().ToArray();
        report.Add(database, work.Name, orders.ToString("N0", CultureInfo.InvariantCulture), Text(1000 / milliseconds.Average(), "0"),
            Text(sorted[sorted.Length / 2], "0.00"), Text(sorted[(int)(sorted.Length * 0.99)], "0.00"), Text(ratio, "0.00"));
    }

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
