using EcomBot.Benchmarks.Reports;
using EcomBot.Cognitive;
using EcomBot.Cognitive.Entities.NameTagging;
using EcomBot.Cognitive.Entities.Tagging;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Benchmarks.Understanding.Training;

/// <summary>Trains the finder of persons, places and organisations.</summary>
internal static class NameTraining
{
    private const int Rounds = 10;
    private const int Rows = 1 << 17;
    private const int InSmallLetters = 3;

    private static readonly List<string> Types = [EntityCategory.Location, EntityCategory.Organization, EntityCategory.Person];

    /// <summary>Trains on what people wrote, with what is known of words from elsewhere.</summary>
    /// <param name="data">The folder of public data.</param>
    /// <param name="model">The file to write.</param>
    /// <param name="heldOut">Every so many lines of the second part are left out; 1 leaves it out, 0 nothing.</param>
    public static BenchmarkReport Run(string data, string model, int heldOut)
    {
        var entities = Path.Combine(data, "entities");
        var second = MarkedTexts.Read(Path.Combine(entities, "wnut17_en_dev.jsonl")).Where((_, index) => heldOut == 0 || index % heldOut != 0);
        List<MarkedText> texts = [.. MarkedTexts.Read(Path.Combine(entities, "wnut17_en_train.jsonl")), .. second];
        var facts = NameFacts.Of(data);
        using (var file = File.Create(model))
        {
            Train(texts, facts).Save(file);
        }
        var report = new BenchmarkReport("model", "texts", "bytes");
        report.Add(model, $"{texts.Count}", $"{new FileInfo(model).Length}");
        return report;
    }

    /// <summary>The model that learns from texts; every third of them also in small letters, as people who hurry write.</summary>
    public static NameModel Train(IReadOnlyList<MarkedText> texts, WordFacts facts)
    {
        var trainer = new NameTrainer(Types, Rows, facts);
        var small = texts.Where((_, index) => index % InSmallLetters == 0).Select(text => text with { Text = text.Text.ToLowerInvariant() });
        return trainer.Train([.. texts.Concat(small).Select(text => trainer.Example(text.Text, Folding.Of(text.Text), text.Spans))], Rounds);
    }
}
