using System.Diagnostics;
using EcomBot.Benchmarks.Reports;
using EcomBot.Cognitive;
using EcomBot.Cognitive.Intents;

namespace EcomBot.Benchmarks.Understanding;

/// <summary>Scores intents: trained on a folder's training file alone, threshold too.</summary>
internal static class IntentsBenchmark
{
    private const double AimedCorrelation = 0.66;
    private const double AimedAccuracy = 0.86;

    /// <summary><c>intents FOLDER …</c>, each with <c>train.jsonl</c>, <c>test.jsonl</c> and perhaps <c>oos_test.jsonl</c>; <c>--mcc 0.43 --accuracy
    /// 0.68</c> set other aims.</summary>
    public static Task<BenchmarkReport> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var report = new BenchmarkReport(
            "folder", "train", "test", "accuracy", "with-threshold", "macro-F1", "out-of-scope", "MCC", "best-MCC", "train-ms", "texts/s", "us/text");
        foreach (var folder in CommandLine.Files(arguments).Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Score(report, folder, arguments);
        }
        return Task.FromResult(report);
    }

    private static void Score(BenchmarkReport report, string folder, string[] arguments)
    {
        var train = LabelledText.Read(Path.Combine(folder, "train.jsonl")).ConvertAll(text => (text.Text, text.Label));
        var clock = Stopwatch.StartNew();
        var classifier = IntentClassifier.Train(train);
        var threshold = Threshold.Choose(train);
        var trained = clock.Elapsed;
        var tests = Tests(folder, [.. classifier.Labels]);
        tests.ForEach(test => classifier.Best(test.Text));
        clock.Restart();
        var said = tests.ConvertAll(test => classifier.Best(test.Text));
        var each = clock.Elapsed / Math.Max(1, tests.Count);

        var inScope = tests.Zip(said).Where(pair => pair.First.Label != Intent.None).ToArray();
        var accuracy = inScope.Count(pair => pair.First.Label == pair.Second.Label) / (double)Math.Max(1, inScope.Length);
        var scores = With(tests, said, threshold);
        var kept = inScope.Count(pair => pair.First.Label == pair.Second.Label && pair.Second.Score >= threshold) / (double)Math.Max(1, inScope.Length);
        var best = Enumerable.Range(-30, 60).Max(step => With(tests, said, step * 0.05f).MatthewsCorrelation());
        report.Add(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), $"{train.Count}", $"{tests.Count}", $"{accuracy:0.000}", $"{kept:0.000}",
            $"{scores.MacroF1:0.000}", $"{scores.Recall(Intent.None):0.000}", $"{scores.MatthewsCorrelation():0.000}", $"{best:0.000}",
            $"{trained.TotalMilliseconds:0}", $"{1 / each.TotalSeconds:0}", $"{each.TotalMicroseconds:0.0}");
        report.Add(Aim.AtLeast($"intents-mcc-{Path.GetFileName(folder)}", scores.MatthewsCorrelation(),
            CommandLine.Fraction(arguments, "--mcc", AimedCorrelation)));
        report.Add(Aim.AtLeast($"intents-accuracy-{Path.GetFileName(folder)}", accuracy, CommandLine.Fraction(arguments, "--accuracy", AimedAccuracy)));
    }

    private static List<LabelledText> Tests(string folder, HashSet<string> known)
    {
        var tests = LabelledText.Read(Path.Combine(folder, "test.jsonl"));
        var outOfScope = Path.Combine(folder, "oos_test.jsonl");
        if (File.Exists(outOfScope))
        {
            tests.AddRange(LabelledText.Read(outOfScope));
        }
        return tests.ConvertAll(test => known.Contains(test.Label) ? test : test with { Label = Intent.None });
    }

    private static Scores With(List<LabelledText> tests, List<(string Label, float Score)> said, float threshold)
    {
        var scores = new Scores();
        for (var index = 0; index < tests.Count; index++)
        {
            scores.Add(tests[index].Label, said[index].Score >= threshold ? said[index].Label : Intent.None);
        }
        return scores;
    }
}
