using System.Diagnostics;
using EcomBot.Benchmarks.Reports;
using EcomBot.Cognitive;
using EcomBot.Cognitive.Identification;

namespace EcomBot.Benchmarks.Understanding;

/// <summary>Scores language identification: the six languages and "other".</summary>
internal static class LanguageBenchmark
{
    private const double AimedAccuracy = 0.96;

    /// <summary><c>language FILE … [--held-out N]</c>: every N-th line alone, as <c>train</c> keeps them out.</summary>
    public static Task<BenchmarkReport> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var report = new BenchmarkReport("file", "texts", "accuracy", "macro-F1", "texts/s", "us/text", "worst");
        var identifier = new LanguageIdentifier();
        var (files, heldOut) = CommandLine.Files(arguments);
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var texts = LabelledText.Read(file).Where((_, index) => heldOut == 0 || index % heldOut == 0).ToList();
            Score(report, identifier, file, texts);
        }
        return Task.FromResult(report);
    }

    private static void Score(BenchmarkReport report, LanguageIdentifier identifier, string file, List<LabelledText> texts)
    {
        texts.ForEach(text => identifier.Identify(text.Text, hint: null));
        var clock = Stopwatch.StartNew();
        var said = texts.ConvertAll(text => identifier.Identify(text.Text, hint: null).Code);
        var elapsed = clock.Elapsed;
        var scores = new Scores();
        for (var index = 0; index < texts.Count; index++)
        {
            var truth = LanguageIdentifier.Known.Contains(texts[index].Label) ? texts[index].Label : DetectedLanguage.Other;
            scores.Add(truth, said[index]);
        }
        var worst = string.Join(' ', scores.Truths.OrderBy(scores.F1).Take(3).Select(label => $"{label} {scores.F1(label):0.00}"));
        report.Add(Path.GetFileName(file), $"{scores.Count}", $"{scores.Accuracy:0.0000}", $"{scores.MacroF1:0.0000}",
            $"{texts.Count / elapsed.TotalSeconds:0}", $"{elapsed.TotalMicroseconds / texts.Count:0.0}", worst);
        report.Add(Aim.AtLeast($"language-accuracy-{Path.GetFileNameWithoutExtension(file)}", scores.Accuracy, AimedAccuracy));
    }
}
