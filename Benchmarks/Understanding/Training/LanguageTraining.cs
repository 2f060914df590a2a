using EcomBot.Benchmarks.Reports;
using EcomBot.Cognitive.Identification;
using EcomBot.Cognitive.Learning;

namespace EcomBot.Benchmarks.Understanding.Training;

/// <summary>Trains the model that tells languages of Latin letters apart.</summary>
internal static class LanguageTraining
{
    private const int Rows = 1 << 16;
    private const int Size = 24;
    private const int Steps = 1_000_000;
    private const float Rate = 0.6f;

    /// <summary>How much likelier each of the six is met than another language.</summary>
    private const int KnownLanguageWeight = 14;

    /// <summary>Trains and writes the model.</summary>
    public static BenchmarkReport Run(string data, string model, int heldOut)
    {
        var corpus = LanguageCorpus.Read(data, heldOut);
        var trainer = new EmbeddingTrainer(corpus.Languages, Rows, Size);
        trainer.Learn(Examples(corpus), Steps, Rate);
        using (var file = File.Create(model))
        {
            trainer.Build().Save(file);
        }
        var report = new BenchmarkReport("model", "classes", "bytes");
        report.Add(model, $"{corpus.Languages.Count}", $"{new FileInfo(model).Length}");
        return report;
    }

    private static IEnumerable<(uint[] Features, int Label, float Weight)> Examples(LanguageCorpus corpus)
    {
        var random = new Random(7);
        var buffer = new FeatureBuffer();
        var draw = Draw(corpus.Languages);
        for (var step = 0; step < Steps; step++)
        {
            var label = draw[random.Next(draw.Length)];
            var texts = corpus.Texts(corpus.Languages[label]);
            buffer.Clear();
            LanguageFeatures.Collect(LanguageCorpus.Vary(texts[random.Next(texts.Count)], random), buffer);
            yield return (buffer.Features.ToArray(), label, 1);
        }
    }

    private static int[] Draw(IReadOnlyList<string> languages) =>
        [.. languages.SelectMany((language, label) => Enumerable.Repeat(label, LanguageIdentifier.Known.Contains(language) ? KnownLanguageWeight : 1))];
}
