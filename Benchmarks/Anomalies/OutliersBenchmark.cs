using System.Diagnostics;
using System.Globalization;
using EcomBot.Benchmarks.Reports;
using EcomBot.Commerce.Anomalies.Outliers;

namespace EcomBot.Benchmarks.Anomalies;

/// <summary>Scores the search for unusual rows on labelled tables; the labels are seen by the score alone.</summary>
internal static class OutliersBenchmark
{
    private const double AimedArea = 0.84;
    private const double AimedPrecision = 0.45;

    /// <summary><c>outliers PATH …</c>: files of rows <c>f0,…,fn,label</c>, or folders of such files.</summary>
    public static Task<BenchmarkReport> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var report = new BenchmarkReport("file", "rows", "AUC", "average precision", "s");
        var results = FilesOf(arguments).Select(file => Score(report, file, cancellationToken)).ToList();
        var (area, precision) = (results.Average(result => result.Area), results.Average(result => result.Precision));
        report.Add("mean", "", $"{area:0.000}", $"{precision:0.000}", "");
        if (results.Count > 1)
        {
            report.Add(Aim.AtLeast("outliers-auc", area, AimedArea));
            report.Add(Aim.AtLeast("outliers-average-precision", precision, AimedPrecision));
        }

        return Task.FromResult(report);
    }

    private static string[] FilesOf(string[] arguments)
    {
        string[] files = [.. arguments.SelectMany<string, string>(path => Directory.Exists(path) ? [.. Directory.GetFiles(path, "*.csv").Order()] : [path])];
        return files.Length > 0 && files.All(File.Exists)
            ? files
            : throw new BenchmarkException("Name files of rows f0,…,fn,label, or a folder of them.");
    }

    private static (double Area, double Precision) Score(BenchmarkReport report, string file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        double[][] table = [.. File.ReadLines(file).Skip(1).Select(line => line.Split(',').Select(ToNumber).ToArray())];
        var clock = Stopwatch.StartNew();
        var scores = new OutlierModel([.. table.Select(row => row[..^1])]).OwnSurprises;
        var elapsed = clock.Elapsed;
        bool[] labels = [.. table.Select(row => row[^1] != 0)];
        var (area, precision) = (RankScores.AreaUnderCurve(scores, labels), RankScores.AveragePrecision(scores, labels));
        report.Add(Path.GetFileName(file), $"{table.Length}", $"{area:0.000}", $"{precision:0.000}", $"{elapsed.TotalSeconds:0.0}");
        return (area, precision);
    }

    private static double ToNumber(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
