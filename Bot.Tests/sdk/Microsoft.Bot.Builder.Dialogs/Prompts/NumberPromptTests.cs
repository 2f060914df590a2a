using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;

namespace EcomBot.Tests.Sdk.Dialogs;

public sealed class NumberPromptTests
{
    [Fact]
    public void Only_the_usual_kinds_of_number_are_asked_for()
    {
        Assert.Throws<NotSupportedException>(() => new NumberPrompt<byte>("p"));
        Assert.Throws<NotSupportedException>(() => new NumberPrompt<DateTime>("p"));
    }

    [Fact]
    public async Task Every_kind_is_read()
    {
        await TellAsync<short>("42", "42");
        await TellAsync<int>("42", "42");
        await TellAsync<long>("42", "42");
        await TellAsync<float>("4.5", "4.5");
        await TellAsync<double>("4.5", "4.5");
        await TellAsync<decimal>("4.5", "4.5");
    }

    [Theory]
    [InlineData("forty two", "42")]
    [InlineData("I am 27 years old", "27")]
    [InlineData("30kg", "30")]
    [InlineData("$12", "12")]
    public async Task Words_and_sentences_are_read(string text, string value) => await TellAsync<int>(text, value);

    [Theory]
    [InlineData("no idea")]
    [InlineData("99999999999")]
    public async Task What_is_no_number_of_the_kind_is_asked_for_again(string text) =>
        await new DialogConversation().Ask(new NumberPrompt<int>("p"), DialogConversation.Question("How many?", "A number?"))
            .Test("hi", "How many?").Test(text, "A number?").Test("64", "64").StartTestAsync();

    [Theory]
    [InlineData("de-de", "3,14")]
    [InlineData("fr-FR", "3,14")]
    [InlineData("es-ES", "3,14")]
    [InlineData("nl-nl", "3,14")]
    [InlineData("it-IT", "3,14")]
    [InlineData("en-US", "3.14")]
    public async Task Figures_are_read_as_the_locale_writes_them(string locale, string text)
    {
        await TellAsync<double>(text, "3.14", defaultLocale: locale);
        await TellAsync<double>(text, "3.14", activityLocale: locale);
    }

    [Fact]
    public async Task A_language_to_recognise_counts_before_the_activitys()
    {
        var options = DialogConversation.Question("How many?");
        options.RecognizeLanguage = "de-de";

        await TellAsync<double>("3,14", "3.14", activityLocale: "en-us", options: options);
    }

    [Fact]
    public async Task A_validator_refuses_numbers()
    {
        var prompt = new NumberPrompt<int>("p", (context, _) => Task.FromResult(context.Recognized.Value is > 0 and < 100));

        await new DialogConversation().Ask(prompt, DialogConversation.Question("How many?", "1 to 99?"))
            .Test("hi", "How many?").Test("150", "1 to 99?").Test("64", "64").StartTestAsync();
    }

    private static async Task TellAsync<T>(
        string text, string value, string? activityLocale = null, string? defaultLocale = null, PromptOptions? options = null)
        where T : struct, IFormattable =>
        await new DialogConversation(locale: activityLocale).Ask(
                new NumberPrompt<T>("p", defaultLocale: defaultLocale),
                options ?? DialogConversation.Question("How many?"),
                number => number.ToString(null, CultureInfo.InvariantCulture))
            .Send(DialogConversation.Message("hi", activityLocale)).AssertReply("How many?")
            .Send(DialogConversation.Message(text, activityLocale)).AssertReply(value).StartTestAsync();
}
