using EcomBot.Benchmarks.Reports;
using EcomBot.Cognitive;
using EcomBot.Cognitive.Learning;
using EcomBot.Cognitive.Reading;
using EcomBot.Cognitive.Sentiments;

namespace EcomBot.Benchmarks.Understanding.Training;

/// <summary>Trains the weights of sentiment.</summary>
internal static class SentimentTraining
{
    private const int Columns = 1 << 19;
    private const float Cost = 0.3f;
    private const float SumCost = 1;

    /// <summary>How much more a missed text of a class costs than one taken for it.</summary>
    private const float Missing = 1.5f;

    private static readonly string[] Files =
        ["xlmt_de_train", "xlmt_en_train", "xlmt_es_train", "xlmt_fr_train", "xlmt_pt_train", "vader_tweets_en", "vader_amazon_en"];

    /// <summary>Trains and writes the model.</summary>
    public static BenchmarkReport Run(string data, string model, int heldOut)
    {
        var texts = Files.SelectMany(name => Read(data, name, heldOut)).ToArray();
        var readings = Array.ConvertAll(texts, ReadingOf);
        var scans = Array.ConvertAll(readings, FeelingScan.Of);
        var table = HashedTable.Of(readings.Zip(scans, Features), Columns);
        var rows = readings.Zip(scans, (reading, scan) => SentimentModel.Row(table, reading, scan)).ToArray();
        var sumRows = readings.Zip(scans, SentimentModel.SumRow).ToArray();
        var trained = new SentimentModel(
            table, Learn(rows, texts, Columns + FeelingSums.Count + 1, Cost), Learn(sumRows, texts, FeelingSums.Count + 1, SumCost));
        using (var file = File.Create(model))
        {
            trained.Save(file);
        }
        var report = new BenchmarkReport("model", "texts", "bytes");
        report.Add(model, $"{texts.Length}", $"{new FileInfo(model).Length}");
        return report;
    }

    private static IEnumerable<LabelledText> Read(string data, string name, int heldOut)
    {
        var isSplit = name.EndsWith("_train", StringComparison.Ordinal);
        return LabelledText.Read(Path.Combine(data, "sentiment", $"{name}.jsonl")).Where((_, index) => isSplit || heldOut == 0 || index % heldOut != 0);
    }

    private static float[][] Learn(SparseRow[] rows, LabelledText[] texts, int columns, float cost) =>
        SupportVectors.Learn(rows, Array.ConvertAll(texts, LabelOf), SentimentModel.Labels.Length, columns, (cost * Missing, cost));

    private static int LabelOf(LabelledText text) =>
        Array.FindIndex(SentimentModel.Labels, label => text.Label.Equals(label.ToString(), StringComparison.OrdinalIgnoreCase));

    private static TextReading ReadingOf(LabelledText text)
    {
        var reading = TextReading.Of(text.Text, TextHints.None);
        reading.Language = new(text.Lang!, 1);
        return reading;
    }

    private static (IEnumerable<uint> Features, uint Kind) Features(TextReading reading, FeelingScan scan) =>
        (SentimentModel.Features(reading, scan).Hashes.ToArray(), SentimentModel.Kind(reading));
}
