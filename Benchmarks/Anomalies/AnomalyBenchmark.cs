using System.Diagnostics;
using System.Globalization;
using EcomBot.Benchmarks.Reports;
using EcomBot.Benchmarks.Understanding;
using EcomBot.Commerce.Anomalies.Series;

namespace EcomBot.Benchmarks.Anomalies;

/// <summary>Runs the detector of the shop's series over a folder in the layout of the Numenta Anomaly Benchmark.</summary>
internal static class AnomalyBenchmark
{
    private const string Detector = "ecombot";
    private const double AimedScore = 65;

    /// <summary><c>anomaly FOLDER [--to FOLDER]</c>: writes a result file a series, below <c>FOLDER/results</c> if not told where.</summary>
    public static async Task<BenchmarkReport> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var folder = arguments.FirstOrDefault() ?? throw new BenchmarkException("Name a folder in the layout of NAB (data/*/*.csv).");
        var target = CommandLine.Option(arguments, "--to") ?? Path.Combine(folder, "results");
        var report = new BenchmarkReport("folder", "files", "windows", "found", "false alarms", "threshold", "NAB score", "us/value");
        var clock = Stopwatch.StartNew();
        var results = LabelledSeries.ReadAll(folder).AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .Select(series => (series, Detect(series))).ToList();
        var elapsed = clock.Elapsed;
        foreach (var (series, scores) in results)
        {
            await WriteAsync(target, series, scores, cancellationToken);
        }

        Report(report, results, elapsed);
        return report;
    }

    private static double[] Detect(LabelledSeries series)
    {
        var detector = new SeriesDetector();
        return [.. series.Values.Select((value, place) => detector.Next(series.Times[place], value))];
    }

    private static async Task WriteAsync(string target, LabelledSeries series, double[] scores, CancellationToken cancellationToken)
    {
        var file = Path.Combine(target, Detector, Path.GetDirectoryName(series.Name)!, $"{Detector}_{Path.GetFileName(series.Name)}");
        var rows = scores.Select((score, place) => string.Create(
            CultureInfo.InvariantCulture, $"{series.Stamps[place]},{series.Values[place]:R},{score:R},{(series.IsLabelled(place) ? 1 : 0)}"));
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllLinesAsync(file, rows.Prepend("timestamp,value,anomaly_score,label"), cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new BenchmarkException($"{file} cannot be written; name another folder by --to.", failure);
        }
    }

    private static void Report(BenchmarkReport report, List<(LabelledSeries Series, double[] Scores)> results, TimeSpan elapsed)
    {
        foreach (var part in results.GroupBy(result => Path.GetDirectoryName(result.Series.Name)!).Where(part => part.Key.Length > 0))
        {
            Add(report, part.Key, [.. part], "");
        }

        var values = results.Sum(result => result.Scores.Length);
        var score = Add(report, "all", results, $"{Environment.ProcessorCount * elapsed.TotalMicroseconds / values:0}");
        if (score.Windows > 0)
        {
            report.Add(Aim.AtLeast("anomaly-nab-score", score.Score, AimedScore));
        }
    }

    private static NumentaScore Add(BenchmarkReport report, string name, List<(LabelledSeries Series, double[] Scores)> results, string time)
    {
        var score = NumentaScore.Of(results);
        report.Add(name, $"{results.Count}", $"{score.Windows}", $"{score.Found}", $"{score.FalseAlarms}", $"{score.Threshold:0.0000}",
            $"{score.Score:0.0}", time);
        return score;
    }
}
