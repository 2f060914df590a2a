using EcomBot.Benchmarks.Reports;
using EcomBot.Cognitive.Entities.Tagging;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Benchmarks.Understanding.Training;

/// <summary>Trains the model that finds model numbers in titles, and scores it on titles that it did not learn from.</summary>
internal static class ModelNumberTraining
{
    private const int Parts = 5;

    /// <summary>Trains and writes the model; reports F1 over five parts, each told by a model of the four others.</summary>
    public static BenchmarkReport Run(string data, string model, int heldOut)
    {
        var titles = MarkedTexts.Read(Path.Combine(data, "entities", "modelno_titles.jsonl"))
            .Where((_, index) => heldOut == 0 || index % heldOut != 0).ToList();
        using (var file = File.Create(model))
        {
            new ModelNumberTrainer().Train(titles).Save(file);
        }
        var report = new BenchmarkReport("model", "texts", "bytes", "F1 in five parts");
        report.Add(model, $"{titles.Count}", $"{new FileInfo(model).Length}", $"{F1InParts(titles):0.000}");
        return report;
    }

    private static double F1InParts(List<MarkedText> titles)
    {
        var (right, either) = (0, 0);
        for (var part = 0; part < Parts; part++)
        {
            var model = new ModelNumberTrainer().Train([.. titles.Where((_, index) => index % Parts != part)]);
            foreach (var title in titles.Where((_, index) => index % Parts == part))
            {
                var found = model.Find(Folding.Of(title.Text));
                right += found.Count(word => title.Spans.Any(span => span.Start == word.Start && span.End == word.End));
                either += found.Count + title.Spans.Count;
            }
        }
        return 2.0 * right / either;
    }
}
