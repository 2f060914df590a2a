using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace EcomBot.Tests.Sdk.Dialogs;

public sealed class ConfirmPromptTests
{
    [Theory]
    [InlineData("yes", "True")]
    [InlineData("no", "False")]
    [InlineData("sure", "True")]
    [InlineData("1", "True")]
    [InlineData("2", "False")]
    [InlineData("the first", "True")]
    public async Task Yes_and_no_are_understood(string text, string told) =>
        await new DialogConversation().Ask(new ConfirmPrompt("p"), DialogConversation.Question("Please confirm."))
            .Test("hi", "Please confirm. (1) Yes or (2) No").Test(text, told).StartTestAsync();

    [Fact]
    public async Task What_is_neither_is_asked_for_again() =>
        await new DialogConversation().Ask(new ConfirmPrompt("p"), DialogConversation.Question("Please confirm.", "Say yes or no."))
            .Test("hi", "Please confirm. (1) Yes or (2) No")
            .Test("lala", "Say yes or no. (1) Yes or (2) No")
            .Test("no", "False").StartTestAsync();

    [Theory]
    [MemberData(nameof(Locales))]
    public async Task Every_language_says_and_understands_its_own_yes_and_no(string locale)
    {
        var model = PromptCultureModels.GetSupportedCultures().Single(model => model.Locale == locale);
        var question = $"? (1) {model.YesInLanguage}{model.InlineOr}(2) {model.NoInLanguage}";

        foreach (var (answer, told) in new[] { (model.YesInLanguage, "True"), (model.NoInLanguage, "False"), ("1", "True"), ("2", "False") })
        {
            await new DialogConversation().Ask(new ConfirmPrompt("p"), DialogConversation.Question("?"))
                .Send(DialogConversation.Message("hi", locale)).AssertReply(question)
                .Send(DialogConversation.Message(answer, locale)).AssertReply(told).StartTestAsync();
        }
    }

    [Fact]
    public async Task Numbers_do_not_count_when_none_are_shown()
    {
        var prompt = new ConfirmPrompt("p")
        {
            ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false },
            Style = ListStyle.Inline,
        };

        await new DialogConversation().Ask(prompt, DialogConversation.Question("OK?", "Again?"))
            .Test("hi", "OK? Yes or No").Test("2", "Again? Yes or No").Test("no", "False").StartTestAsync();
    }

    [Fact]
    public async Task Words_of_the_bots_own_are_understood()
    {
        var prompt = new ConfirmPrompt("p") { ConfirmChoices = Tuple.Create(new Choice("Buy"), new Choice("Leave")) };

        await new DialogConversation().Ask(prompt, DialogConversation.Question("?"))
            .Test("hi", "? (1) Buy or (2) Leave").Test("leave", "False").StartTestAsync();
    }

    [Fact]
    public async Task A_language_of_the_bots_own_is_spoken()
    {
        var words = new Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)>
        {
            ["x-elvish"] = (new Choice("ná"), new Choice("lá"), new ChoiceFactoryOptions("; ", " ar ", "; ar ", true)),
        };

        await new DialogConversation().Ask(new ConfirmPrompt("p", words, defaultLocale: "x-elvish"), DialogConversation.Question("?"))
            .Send(DialogConversation.Message("hi", "x-elvish")).AssertReply("? (1) ná ar (2) lá")
            .Send(DialogConversation.Message("lá", "x-elvish")).AssertReply("False").StartTestAsync();
    }

    [Fact]
    public async Task A_style_in_the_options_counts_before_the_prompts()
    {
        var options = DialogConversation.Question("?");
        options.Style = ListStyle.None;

        await new DialogConversation().Ask(new ConfirmPrompt("p") { Style = ListStyle.List }, options).Test("hi", "?").StartTestAsync();
    }

    public static TheoryData<string> Locales => [.. PromptCultureModels.GetSupportedCultures().Select(model => model.Locale)];
}
