using EcomBot.Cognitive;
using EcomBot.Cognitive.Intents;
using EcomBot.Cognitive.Local;
using EcomBot.Cognitive.Vocabularies;

namespace EcomBot.Tests.Cognitive.Entities;

public sealed class OrderNumberFormatTests
{
    [Theory]
    [InlineData("EC-", "where is ec00000042?", "EC-00000042")]
    [InlineData("EC-", "where is EC-00000042?", "EC-00000042")]
    [InlineData("EC-", "order 00000042", "EC-00000042")]
    [InlineData("", "order 00000042", "00000042")]
    public void A_number_is_given_as_the_shop_writes_it(string prefix, string text, string expected)
    {
        var shop = new ShopVocabulary();
        shop.Replace(new() { OrderNumbers = [new(prefix, 8, 8)] });

        Assert.Equal(expected, OrderNumberIn(shop, text));
    }

    [Theory]
    [InlineData("where is #W2611340?", "#W2611340")]
    [InlineData("where is ab-123456?", "AB-123456")]
    [InlineData("order number 123456", "123456")]
    [InlineData("I have 123456 friends", null)]
    public void A_shop_that_gave_no_format_gets_the_usual_ones(string text, string? expected) =>
        Assert.Equal(expected, OrderNumberIn(new ShopVocabulary(), text));

    [Fact]
    public void New_words_count_from_the_next_message_on()
    {
        var shop = new ShopVocabulary();
        shop.Replace(new() { OrderNumbers = [new("EC-", 8, 8)] });
        var before = OrderNumberIn(shop, "order 00000042");

        shop.Replace(new() { OrderNumbers = [new("XX-", 8, 8)] });

        Assert.Equal(("EC-00000042", "XX-00000042"), (before, OrderNumberIn(shop, "order 00000042")));
    }

    private static string? OrderNumberIn(IVocabularySource shop, string text) =>
        new LocalTextAnalyzer(shop, IntentModel.Empty).Analyze(text, TextHints.None).EntitiesOf(EntityCategory.OrderNumber).SingleOrDefault()?.Value;
}
