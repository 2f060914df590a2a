using EcomBot.Cognitive;
using EcomBot.Cognitive.Local;
using EcomBot.Cognitive.Intents;
using EcomBot.Cognitive.Privacy;
using EcomBot.Tests.Cognitive.Intents;

namespace EcomBot.Tests.Cognitive;

public sealed class AdversarialTextTests
{
    private static readonly LocalTextAnalyzer Analyzer = new(AVocabulary.Source, IntentModel.Train(APhraseBook.Phrases));

    public static TheoryData<string> Texts() => new()
    {
        new string('a', 1_000_000),
        new string('1', 1_000_000),
        new string('@', 1_000_000),
        new string('(', 100_000),
        string.Concat(Enumerable.Repeat("a@b.", 100_000)),
        string.Concat(Enumerable.Repeat("1-", 200_000)),
        string.Concat(Enumerable.Repeat("4111 1111 1111 1111 ", 20_000)),
        string.Concat(Enumerable.Repeat("my name is ", 50_000)),
        string.Concat(Enumerable.Repeat("password: ", 50_000)),
        string.Concat(Enumerable.Repeat("tracking number ", 50_000)),
        string.Concat(Enumerable.Repeat("desk lamp ", 50_000)),
        string.Concat(Enumerable.Repeat("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa! ", 5_000)),
        string.Concat(Enumerable.Repeat("🙂", 100_000)),
        string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 20_000)),
        string.Concat(Enumerable.Repeat("我叫", 100_000)),
        string.Concat(Enumerable.Repeat("订单 заказ order طلب ", 10_000)),
        "‮where is my order‬ #W2611340",
        "w​h​e​r​e is my o​rder",
        "\ud800 lone \udc00 surrogates \ud83d",
        "\0\u0001\u0002",
        "e" + new string('\u0301', 50_000),
        "<script>alert('x')</script> '; DROP TABLE orders; --",
        "{order} {0} %s ${7*7}",
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Any_text_is_read_and_its_entities_lie_within_it(string text)
    {
        var insights = Analyzer.Analyze(text, TextHints.None);

        Assert.Equal(text, insights.Text);
        Assert.All(insights.Entities, entity => Assert.Equal(entity.Text, text.Substring(entity.Offset, entity.Length)));
        Assert.All(insights.Entities.Zip(insights.Entities.Skip(1)), pair => Assert.True(pair.First.Offset + pair.First.Length <= pair.Second.Offset));
        Assert.InRange(insights.Sentiment.Positive + insights.Sentiment.Neutral + insights.Sentiment.Negative, 0.999, 1.001);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Any_text_can_be_redacted(string text) => Assert.NotNull(new PiiRedactor().Redact(text));

    [Fact]
    public void An_order_number_is_found_between_marks_of_writing_direction() =>
        Assert.Equal("#W2611340",
            Assert.Single(Analyzer.Analyze("‮where is my order‬ #W2611340", TextHints.None).EntitiesOf(EntityCategory.OrderNumber)).Value);
}
