using System.Diagnostics;
using EcomBot.Benchmarks.Reports;
using EcomBot.Cognitive;
using EcomBot.Cognitive.Entities.Tagging;
using EcomBot.Cognitive.Intents;
using EcomBot.Cognitive.Local;
using EcomBot.Cognitive.Vocabularies;

namespace EcomBot.Benchmarks.Understanding;

/// <summary>Scores entities: exact span and type, the types that a file has and the analyzer knows.</summary>
internal static class EntitiesBenchmark
{
    private const double AimedNames = 0.40;
    private const double AimedModelNumbers = 0.85;

    /// <summary><c>entities FILE … [--held-out N]</c>: every N-th line alone, as <c>train</c> keeps them out.</summary>
    public static Task<BenchmarkReport> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var report = new BenchmarkReport("file", "type", "marked", "found", "precision", "recall", "F1", "texts/s", "us/text");
        var analyzer = new LocalTextAnalyzer(new ShopVocabulary(), IntentModel.Empty);
        var (files, heldOut) = CommandLine.Files(arguments);
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Score(report, analyzer, file, [.. MarkedTexts.Read(file).Where((_, index) => heldOut == 0 || index % heldOut == 0)]);
        }
        return Task.FromResult(report);
    }

    private static void Score(BenchmarkReport report, LocalTextAnalyzer analyzer, string file, MarkedText[] texts)
    {
        var clock = Stopwatch.StartNew();
        var found = Array.ConvertAll(texts, text => analyzer.Analyze(text.Text, TextHints.None).Entities);
        var each = clock.Elapsed / Math.Max(1, texts.Length);
        var truths = texts.SelectMany((text, index) => text.Spans.Select(span => (index, span))).ToHashSet();
        var categories = truths.Select(truth => truth.span.Type).Distinct().Order(StringComparer.Ordinal).ToArray();
        var saids = found.SelectMany((entities, index) => entities.Where(entity => categories.Contains(entity.Category))
            .Select(entity => (index, span: (Type: entity.Category, Start: entity.Offset, End: entity.Offset + entity.Length)))).ToHashSet();
        foreach (var category in categories)
        {
            AddRow(report, file, category, truths.Where(truth => truth.span.Type == category).ToHashSet(),
                saids.Where(said => said.span.Type == category).ToHashSet(), each);
        }
        var f1 = AddRow(report, file, "all", truths, saids, each);
        var aim = categories.Contains(EntityCategory.ModelNumber) ? AimedModelNumbers : AimedNames;
        report.Add(Aim.AtLeast($"entities-F1-{Path.GetFileNameWithoutExtension(file)}", f1, aim));
    }

    private static double AddRow<T>(BenchmarkReport report, string file, string type, HashSet<T> truths, HashSet<T> saids, TimeSpan each)
    {
        var right = truths.Count(saids.Contains);
        var f1 = truths.Count + saids.Count == 0 ? 0 : 2.0 * right / (truths.Count + saids.Count);
        report.Add(Path.GetFileName(file), type, $"{truths.Count}", $"{saids.Count}", $"{(double)right / Math.Max(1, saids.Count):0.000}",
            $"{(double)right / Math.Max(1, truths.Count):0.000}", $"{f1:0.000}", $"{1 / each.TotalSeconds:0}", $"{each.TotalMicroseconds:0.0}");
        return f1;
    }
}
