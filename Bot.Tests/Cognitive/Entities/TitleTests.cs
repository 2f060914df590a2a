using EcomBot.Cognitive;
using EcomBot.Cognitive.Intents;
using EcomBot.Cognitive.Local;

namespace EcomBot.Tests.Cognitive.Entities;

public sealed class TitleTests
{
    /// <summary>Both the share of numbers found and the share of right ones among those found weigh in.</summary>
    private const double LeastF1 = 0.85;

    private static readonly LocalTextAnalyzer Analyzer = new(AVocabulary.Source, IntentModel.Empty);

    [Fact]
    public void Model_numbers_are_found_in_titles_of_many_looks()
    {
        var titles = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cognitive", "Entities", "Titles.txt"))
            .Where(line => !line.StartsWith("# ", StringComparison.Ordinal)).Select(SentenceFile.Parse).ToArray();

        var found = Array.ConvertAll(titles, title => Analyzer.Analyze(title.Text, TextHints.None)
            .EntitiesOf(EntityCategory.ModelNumber).Select(entity => entity.Text).ToArray());

        var right = titles.Zip(found, (title, said) => said.Count(title.Expected.Contains)).Sum();
        var either = titles.Sum(title => title.Expected.Length) + found.Sum(said => said.Length);
        Assert.Equal(60, titles.Length);
        Assert.True(2.0 * right / either >= LeastF1, $"F1 {2.0 * right / either:0.000}: {Misses(titles, found)}");
    }

    private static string Misses((string Text, string[] Expected)[] titles, string[][] found) => string.Join(Environment.NewLine,
        titles.Zip(found).Where(pair => !pair.First.Expected.SequenceEqual(pair.Second))
            .Select(pair => $"{pair.First.Text} -> {string.Join(", ", pair.Second)}"));
}
