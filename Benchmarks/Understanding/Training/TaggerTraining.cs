using EcomBot.Benchmarks.Reports;
using EcomBot.Cognitive.Entities.Tagging;

namespace EcomBot.Benchmarks.Understanding.Training;

/// <summary>Trains the tagger of model numbers.</summary>
internal static class TaggerTraining
{
    private const int Rounds = 6;
    private const int Rows = 1 << 16;

    /// <summary>Trains on product titles.</summary>
    public static BenchmarkReport ModelNumbers(string data, string model, int heldOut)
    {
        var titles = MarkedTexts.Read(Path.Combine(data, "entities", "modelno_titles.jsonl"));
        return Train([.. titles.Where((_, index) => heldOut == 0 || index % heldOut != 0)], model);
    }

    private static BenchmarkReport Train(List<MarkedText> texts, string model)
    {
        var types = texts.SelectMany(text => text.Spans).Select(span => span.Type).Distinct().Order(StringComparer.Ordinal).ToList();
        var tagger = new TaggerTrainer(types, Rows).Train(texts, Rounds);
        using (var file = File.Create(model))
        {
            tagger.Save(file);
        }
        var report = new BenchmarkReport("model", "texts", "bytes");
        report.Add(model, $"{texts.Count}", $"{new FileInfo(model).Length}");
        return report;
    }
}
