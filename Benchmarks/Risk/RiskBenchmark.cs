using System.Diagnostics;
using System.Globalization;
using EcomBot.Benchmarks.Anomalies;
using EcomBot.Benchmarks.Reports;
using EcomBot.Benchmarks.Understanding;
using EcomBot.Commerce.Risk.Forecasts;

namespace EcomBot.Benchmarks.Risk;

/// <summary>Scores the forecast of returns on later orders than those it learnt from.</summary>
internal static class RiskBenchmark
{
    private const double AimedArea = 0.72;
    private const double AimedPrecision = 0.31;
    private const int Deciles = 10;

    /// <summary><c>risk TRAIN.csv TEST.csv</c>, or <c>risk TRAIN.csv --from DATE</c>: what is later than that is the test.</summary>
    public static Task<BenchmarkReport> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var (train, test) = Split(arguments);
        var clock = Stopwatch.StartNew();
        var forecaster = new OutcomeForecaster(train.Select(one => (one.Order, (bool?)one.Returned)));
        var learning = clock.Elapsed;
        cancellationToken.ThrowIfCancellationRequested();
        double[] chances = [.. test.Select(one => ForecastNext(forecaster, one.Order))];
        bool[] returned = [.. test.Select(one => one.Returned)];
        return Task.FromResult(Report(train.Count, chances, returned, learning));
    }

    private static (List<(OrderFacts Order, bool Returned)> Train, List<(OrderFacts Order, bool Returned)> Test) Split(string[] arguments)
    {
        var files = arguments.TakeWhile(argument => !argument.StartsWith("--", StringComparison.Ordinal)).ToArray();
        var all = OrderTable.Read(files.FirstOrDefault() ?? throw new BenchmarkException("Name a file of labelled orders, and one of later ones."));
        if (files.Length > 1)
        {
            return (all, OrderTable.Read(files[1]));
        }

        var from = DateTimeOffset.TryParse(CommandLine.Option(arguments, "--from"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day)
            ? day : throw new BenchmarkException("Name a file of later orders, or the first day of the test by --from.");
        return (all.FindAll(one => one.Order.At < day), all.FindAll(one => one.Order.At >= day));
    }

    // What an order was like is known to the forecast of the next one; what became of it is not.
    private static double ForecastNext(OutcomeForecaster forecaster, OrderFacts order)
    {
        var chance = forecaster.ProbabilityFor(order);
        forecaster.Add(order);
        return chance;
    }

    private static BenchmarkReport Report(int learnt, double[] chances, bool[] returned, TimeSpan learning)
    {
        var report = new BenchmarkReport("orders learnt", "orders forecast", "returned", "AUC", "average precision", "calibration error", "s to learn");
        var (area, precision) = (RankScores.AreaUnderCurve(chances, returned), RankScores.AveragePrecision(chances, returned));
        report.Add($"{learnt}", $"{chances.Length}", $"{returned.Count(one => one)}", $"{area:0.000}", $"{precision:0.000}",
            $"{CalibrationError(chances, returned):0.000}", $"{learning.TotalSeconds:0.0}");
        report.Add(Aim.AtLeast("risk-auc", area, AimedArea));
        report.Add(Aim.AtLeast("risk-average-precision", precision, AimedPrecision));
        return report;
    }

    // The mean difference between forecast and truth over ten groups of equal size, from the least likely to the most.
    private static double CalibrationError(double[] chances, bool[] returned) => chances.Zip(returned).OrderBy(pair => pair.First)
        .Chunk(Math.Max(1, (chances.Length + Deciles - 1) / Deciles))
        .Average(group => Math.Abs(group.Average(pair => pair.First) - group.Average(pair => pair.Second ? 1 : 0)));
}
