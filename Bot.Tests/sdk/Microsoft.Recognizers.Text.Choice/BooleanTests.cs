using Microsoft.Recognizers.Text.Choice;

namespace EcomBot.Tests.Sdk.Recognizers;

public sealed class BooleanTests
{
    [Theory]
    [InlineData("Yep, send it", "en-us", true)]
    [InlineData("no thanks", "en-us", false)]
    [InlineData("That is not okay", "en-us", false)]
    [InlineData("Claro que sí", "es-es", true)]
    [InlineData("para nada", "es-es", false)]
    [InlineData("Bien sûr !", "fr-fr", true)]
    [InlineData("pas du tout", "fr-fr", false)]
    [InlineData("Na klar, gerne", "de-de", true)]
    [InlineData("auf keinen Fall", "de-de", false)]
    [InlineData("Com certeza", "pt-br", true)]
    [InlineData("de jeito nenhum", "pt-br", false)]
    [InlineData("可以的", "zh-cn", true)]
    [InlineData("不要", "zh-cn", false)]
    [InlineData("👍🏽", "en-us", true)]
    public void A_yes_is_told_from_a_no(string text, string culture, bool expected)
    {
        var result = Assert.Single(ChoiceRecognizer.RecognizeBoolean(text, culture));

        Assert.Equal("boolean", result.TypeName);
        Assert.Equal(expected, result.Resolution["value"]);
    }

    [Fact]
    public void An_emoji_stands_for_the_words_that_say_the_same()
    {
        Assert.Equal("👍", Assert.Single(ChoiceRecognizer.RecognizeBoolean("👍 está bien", "es-es")).Text);
    }

    [Fact]
    public void A_text_that_says_neither_has_no_result()
    {
        Assert.Empty(ChoiceRecognizer.RecognizeBoolean("tomorrow at noon", "en-us"));
    }

    [Fact]
    public void The_score_is_the_higher_the_more_of_the_text_the_answer_is()
    {
        var whole = Assert.Single(ChoiceRecognizer.RecognizeBoolean("yes", "en-us"));
        var part = Assert.Single(ChoiceRecognizer.RecognizeBoolean("yes if it comes today", "en-us"));

        Assert.Equal(1d, whole.Resolution["score"]);
        Assert.Equal(0.52, (double)part.Resolution["score"], 6);
    }
}
