using EcomBot.Cognitive;
using EcomBot.Cognitive.Intents;
using EcomBot.Cognitive.Local;

namespace EcomBot.Tests.Cognitive.Intents;

public sealed class IntentModelTests
{
    private static readonly LocalTextAnalyzer Analyzer = new(AVocabulary.Source, IntentModel.Train(APhraseBook.Phrases));

    [Theory]
    [InlineData("where's my order?", "OrderStatus")]
    [InlineData("my package still hasn't arrived", "OrderStatus")]
    [InlineData("has #W2611340 been shipped?", "OrderStatus")]
    [InlineData("pls cancel order #W2611340", "CancelOrder")]
    [InlineData("can you cancel my purchase", "CancelOrder")]
    [InlineData("i would like to return this lamp", "ReturnItem")]
    [InlineData("I'd like to exchange it for a smaller size", "ExchangeItem")]
    [InlineData("please update my shipping address", "ChangeAddress")]
    [InlineData("thank you so much", "Thanks")]
    [InlineData("Wo bleibt mein Paket?", "OrderStatus")]
    [InlineData("ich möchte meine Bestellung stornieren", "CancelOrder")]
    [InlineData("我想取消订单", "CancelOrder")]
    [InlineData("我的包裹在哪", "OrderStatus")]
    public void What_a_customer_wants_is_told_from_other_words_than_learnt(string text, string intent) =>
        Assert.Equal(intent, Analyzer.Analyze(text, TextHints.None).TopIntent);

    [Theory]
    [InlineData("tell me a story about dragons")]
    [InlineData("quantum chromodynamics lectures")]
    [InlineData("asdf qwer zxcv")]
    [InlineData("12345")]
    [InlineData("")]
    [InlineData("🙂🙂🙂")]
    public void What_is_none_of_the_known_gives_no_intent(string text)
    {
        var insights = Analyzer.Analyze(text, TextHints.None);

        Assert.Empty(insights.Intents);
        Assert.Equal(Intent.None, insights.TopIntent);
    }

    [Fact]
    public void One_message_may_ask_for_several_things_each_with_its_words()
    {
        const string text = "I want to return the lamp, and please change my shipping address";

        var intents = Analyzer.Analyze(text, TextHints.None).Intents;

        Assert.Equal(["ChangeAddress", "ReturnItem"], intents.Select(intent => intent.Name).Order());
        var change = intents.Single(intent => intent.Name == "ChangeAddress");
        Assert.Equal("please change my shipping address", text.Substring(change.Offset, change.Length));
    }

    [Theory]
    [InlineData("ana.silva@example.com where is my package")]
    [InlineData("Bo Li, 12345 where is my package")]
    public void What_stands_behind_who_a_customer_is_is_read_alone(string text)
    {
        var intent = Assert.Single(Analyzer.Analyze(text, TextHints.None).Intents);

        Assert.Equal(("OrderStatus", "where is my package"), (intent.Name, text.Substring(intent.Offset, intent.Length)));
    }

    [Fact]
    public void The_runner_up_follows_the_surest_intent()
    {
        var intents = Analyzer.Analyze("cancel my order", TextHints.None).Intents;

        Assert.Equal("CancelOrder", intents[0].Name);
        Assert.True(intents[0].Score > intents[1].Score);
        Assert.All(intents, intent => Assert.InRange(intent.Score, 0, 1));
    }

    [Fact]
    public void The_same_phrases_in_another_order_give_the_same_model()
    {
        var again = new LocalTextAnalyzer(AVocabulary.Source, IntentModel.Train(APhraseBook.Phrases.Reverse()));

        Assert.Equal(
            Analyzer.Analyze("where is my order", TextHints.None).Intents,
            again.Analyze("where is my order", TextHints.None).Intents);
    }

    [Fact]
    public void Too_few_intents_to_tell_apart_give_none()
    {
        var analyzer = new LocalTextAnalyzer(AVocabulary.Source, IntentModel.Train([new("Thanks", "en", "thanks")]));

        Assert.Empty(analyzer.Analyze("thanks", TextHints.None).Intents);
    }
}
