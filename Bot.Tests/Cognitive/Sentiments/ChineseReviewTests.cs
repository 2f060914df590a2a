using EcomBot.Cognitive;
using EcomBot.Cognitive.Intents;
using EcomBot.Cognitive.Local;

namespace EcomBot.Tests.Cognitive.Sentiments;

public sealed class ChineseReviewTests
{
    private const double LeastShare = 0.92;

    private static readonly LocalTextAnalyzer Analyzer = new(AVocabulary.Source, IntentModel.Empty);

    [Fact]
    public void Pleased_and_displeased_reviews_are_told_apart()
    {
        var reviews = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cognitive", "Sentiments", "Reviews.txt"))
            .Where(line => line[0] is '+' or '-').ToArray();

        var wrong = Array.FindAll(reviews, review => IsPleased(review[1..]) != (review[0] == '+'));

        Assert.Equal(160, reviews.Length);
        Assert.True(wrong.Length <= (1 - LeastShare) * reviews.Length, string.Join(Environment.NewLine, wrong));
    }

    [Theory]
    [InlineData("异味")]
    [InlineData("噪音")]
    public void A_negation_behind_a_fault_turns_it(string fault) =>
        Assert.True(Positive($"一点{fault}都没有，放心") > Positive($"{fault}太大，放心"));

    [Fact]
    public void A_word_that_holds_a_bad_sign_by_chance_is_not_bad() =>
        Assert.Equal(SentimentLabel.Positive, Analyzer.Analyze("晚上送来的酸奶很好喝", new("zh")).Sentiment.Label);

    private static bool IsPleased(string text)
    {
        var sentiment = Analyzer.Analyze(text, new("zh")).Sentiment;
        return sentiment.Positive >= sentiment.Negative;
    }

    private static double Positive(string text) => Analyzer.Analyze(text, new("zh")).Sentiment.Positive;
}
