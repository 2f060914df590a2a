using System.Globalization;
using System.Text.Json;
using EcomBot.Benchmarks.Reports;

namespace EcomBot.Benchmarks.Anomalies;

/// <summary>A series of the Numenta Anomaly Benchmark, with the windows in which an anomaly is to be found.</summary>
/// <param name="Name">Its file within the data folder, such as <c>realTweets/Twitter_volume_IBM.csv</c>.</param>
/// <param name="Stamps">The times as the file writes them.</param>
/// <param name="Times">The times.</param>
/// <param name="Values">The values.</param>
/// <param name="Windows">First and last place of each window, in order.</param>
internal sealed record LabelledSeries(
    string Name, string[] Stamps, DateTimeOffset[] Times, double[] Values, IReadOnlyList<(int First, int Last)> Windows)
{
    /// <summary>Reads all series of a folder in the benchmark's layout: <c>data/</c>, and <c>labels/combined_windows.json</c> if known.</summary>
    public static IReadOnlyList<LabelledSeries> ReadAll(string folder)
    {
        var data = Directory.Exists(Path.Combine(folder, "data")) ? Path.Combine(folder, "data") : folder;
        var labels = Path.Combine(folder, "labels", "combined_windows.json");
        var windows = File.Exists(labels) ? JsonSerializer.Deserialize<Dictionary<string, string[][]>>(File.ReadAllText(labels))! : [];
        var files = Directory.Exists(data) ? Directory.GetFiles(data, "*.csv", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray() : [];
        return files.Length > 0
            ? [.. files.Select(file => Read(file, Path.GetRelativePath(data, file).Replace('\\', '/'), windows))]
            : throw new BenchmarkException($"{folder} holds no data/*/*.csv.");
    }

    /// <summary>Whether a place is in one of the windows.</summary>
    public bool IsLabelled(int place) => Windows.Any(window => window.First <= place && place <= window.Last);

    private static LabelledSeries Read(string file, string name, Dictionary<string, string[][]> windows)
    {
        string[][] rows = [.. File.ReadLines(file).Skip(1).Where(line => line.Length > 0).Select(line => line.Split(','))];
        DateTimeOffset[] times = [.. rows.Select(row => ToTime(row[0]))];
        (int, int)[] found = [.. windows.GetValueOrDefault(name, []).Select(window => (PlaceOf(window[0]), PlaceOf(window[1])))];
        return new(name, [.. rows.Select(row => row[0])], times, [.. rows.Select(row => double.Parse(row[1], CultureInfo.InvariantCulture))], found);

        int PlaceOf(string time) => Array.IndexOf(times, ToTime(time));
    }

    private static DateTimeOffset ToTime(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
