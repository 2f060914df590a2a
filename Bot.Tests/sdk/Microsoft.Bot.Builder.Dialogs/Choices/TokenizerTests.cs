using Microsoft.Bot.Builder.Dialogs.Choices;

namespace EcomBot.Tests.Sdk.Dialogs;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("how now brown cow", "how|now|brown|cow")]
    [InlineData("how-now.brown:cow ? ", "how|now|brown|cow")]
    [InlineData("2nd OPTION", "2nd|option")]
    [InlineData("food 💥👍😀", "food|💥|👍|😀")]
    [InlineData("food💥", "food|💥")]
    [InlineData("是的", "是的")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Words_end_at_spaces_and_punctuation_and_an_emoji_is_a_word(string? text, string words) =>
        Assert.Equal(words, string.Join('|', Tokenizer.DefaultTokenizer(text).Select(token => token.Normalized)));

    [Fact]
    public void A_word_knows_its_place_and_how_it_was_written()
    {
        var token = Tokenizer.DefaultTokenizerImpl("  Blue, red")[0];

        Assert.Equal((2, 5, "Blue", "blue"), (token.Start, token.End, token.Text, token.Normalized));
    }

    [Fact]
    public void An_emoji_takes_two_characters()
    {
        var token = Tokenizer.DefaultTokenizerImpl("a💥b")[1];

        Assert.Equal((1, 2), (token.Start, token.End));
    }
}
