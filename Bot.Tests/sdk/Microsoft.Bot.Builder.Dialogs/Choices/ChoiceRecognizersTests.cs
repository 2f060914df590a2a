using Microsoft.Bot.Builder.Dialogs.Choices;

namespace EcomBot.Tests.Sdk.Dialogs;

public sealed class ChoiceRecognizersTests
{
    private static readonly string[] Colours = ["red", "green", "blue"];

    [Theory]
    [InlineData("the red one please.", "red")]
    [InlineData("the first one please.", "red")]
    [InlineData("the second one", "green")]
    [InlineData("3", "blue")]
    [InlineData(" 2 ", "green")]
    [InlineData("one", "red")]
    [InlineData("number two", "green")]
    [InlineData("the last one", "blue")]
    [InlineData("the second to last", "green")]
    public void A_choice_is_named_placed_or_numbered(string text, string value) =>
        Assert.Equal(value, ChoiceRecognizers.RecognizeChoices(text, Colours)[0].Resolution.Value);

    [Theory]
    [InlineData("the fifth one")]
    [InlineData("the next one")]
    [InlineData("4")]
    [InlineData("0")]
    [InlineData("99999999999999999999")]
    [InlineData("purple")]
    [InlineData("")]
    [InlineData(" ")]
    public void What_is_not_on_the_list_is_not_chosen(string text) =>
        Assert.Empty(ChoiceRecognizers.RecognizeChoices(text, Colours));

    [Fact]
    public void Several_choices_come_in_the_order_of_the_text() =>
        Assert.Equal(
            ["red", "blue"],
            ChoiceRecognizers.RecognizeChoices("the first and third ones please.", Colours).Select(found => found.Resolution.Value));

    [Fact]
    public void A_name_counts_before_a_number() =>
        Assert.Equal("red", Assert.Single(ChoiceRecognizers.RecognizeChoices("2 red ones", Colours)).Resolution.Value);

    [Fact]
    public void Places_and_numbers_do_not_count_when_turned_off()
    {
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("2", Colours, new FindChoicesOptions { RecognizeNumbers = false }));
        Assert.Empty(ChoiceRecognizers.RecognizeChoices(
            "the second", Colours, new FindChoicesOptions { RecognizeOrdinals = false, RecognizeNumbers = false }));
    }

    [Theory]
    [InlineData("el segundo", "es-es")]
    [InlineData("le deuxième", "fr-fr")]
    [InlineData("die zweite", "de-de")]
    [InlineData("第二个", "zh-cn")]
    [InlineData("o segundo", "pt-br")]
    public void Places_are_understood_in_other_languages(string text, string locale) =>
        Assert.Equal("green", ChoiceRecognizers.RecognizeChoices(text, Colours, new FindChoicesOptions { Locale = locale })[0].Resolution.Value);

    [Fact]
    public void A_choice_by_number_says_where_it_stood()
    {
        var found = ChoiceRecognizers.RecognizeChoices("  2", Colours)[0];

        Assert.Equal((2, 2, "2", "choice", 1, 1f), (found.Start, found.End, found.Text, found.TypeName, found.Resolution.Index, found.Resolution.Score));
    }
}
