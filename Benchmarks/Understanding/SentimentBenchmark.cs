using System.Diagnostics;
using EcomBot.Benchmarks.Reports;
using EcomBot.Cognitive;
using EcomBot.Cognitive.Identification;
using EcomBot.Cognitive.Reading;
using EcomBot.Cognitive.Sentiments;

namespace EcomBot.Benchmarks.Understanding;

/// <summary>Scores sentiment: three classes, or two where a file has two.</summary>
internal static class SentimentBenchmark
{
    /// <summary><c>sentiment FILE …</c>; <c>--model FILE</c> scores other weights.</summary>
    public static Task<BenchmarkReport> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var report = new BenchmarkReport("file", "texts", "accuracy", "macro-F1", "F1 neg/neu/pos", "texts/s", "us/text");
        var model = CommandLine.Option(arguments, "--model");
        var reader = model is null ? new SentimentReader() : new SentimentReader(SentimentModel.Load(File.OpenRead(model)));
        var (files, heldOut) = CommandLine.Files(arguments);
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Score(report, reader, file, [.. LabelledText.Read(file).Where((_, index) => heldOut == 0 || index % heldOut == 0)]);
        }
        return Task.FromResult(report);
    }

    private static void Score(BenchmarkReport report, SentimentReader reader, string file, List<LabelledText> texts)
    {
        var languages = new LanguageIdentifier();
        var isTwo = texts.TrueForAll(text => text.Label != "neutral");
        texts.ForEach(text => Read(languages, reader, text));
        var clock = Stopwatch.StartNew();
        var said = texts.ConvertAll(text => Read(languages, reader, text));
        var each = clock.Elapsed / Math.Max(1, texts.Count);
        var scores = new Scores();
        for (var index = 0; index < texts.Count; index++)
        {
            scores.Add(texts[index].Label, isTwo ? Larger(said[index]) : Name(said[index].Label));
        }
        report.Add(Path.GetFileName(file), $"{texts.Count}", $"{scores.Accuracy:0.000}", $"{scores.MacroF1:0.000}",
            string.Join(' ', scores.Truths.Select(label => $"{scores.F1(label):0.00}")), $"{1 / each.TotalSeconds:0}", $"{each.TotalMicroseconds:0.0}");
        AddAim(report, file, texts, isTwo, scores);
    }

    private static void AddAim(BenchmarkReport report, string file, List<LabelledText> texts, bool isTwo, Scores scores)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        if (isTwo)
        {
            report.Add(Aim.AtLeast($"sentiment-accuracy-{name}", scores.Accuracy, 0.87));
            return;
        }
        var isReviews = texts.Exists(text => text.Score is not null) && !name.Contains("tweets", StringComparison.Ordinal);
        var target = isReviews ? 0.58 : texts[0].Lang switch { "de" => 0.68, "fr" or "pt" => 0.65, _ => 0.62 };
        report.Add(Aim.AtLeast($"sentiment-macro-F1-{name}", scores.MacroF1, target));
    }

    private static Sentiment Read(LanguageIdentifier languages, SentimentReader reader, LabelledText text)
    {
        var reading = TextReading.Of(text.Text, TextHints.None);
        reading.Language = languages.Identify(text.Text, text.Lang);
        return reader.Read(reading).Sentiment;
    }

    private static string Larger(Sentiment sentiment) => sentiment.Positive >= sentiment.Negative ? "positive" : "negative";

    private static string Name(SentimentLabel label) => label switch
    {
        SentimentLabel.Positive => "positive",
        SentimentLabel.Negative => "negative",
        _ => "neutral",
    };
}
