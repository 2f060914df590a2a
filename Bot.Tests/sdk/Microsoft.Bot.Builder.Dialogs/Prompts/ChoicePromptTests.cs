using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Dialogs;

public sealed class ChoicePromptTests
{
    private static PromptOptions Colours(ListStyle? style = null) => new()
    {
        Prompt = MessageFactory.Text("favorite color?"),
        RetryPrompt = MessageFactory.Text("red, green, or blue only."),
        Choices = ChoiceFactory.ToChoices(["red", "green", "blue"]),
        Style = style,
    };

    [Theory]
    [InlineData("red", "red 0")]
    [InlineData("the green one", "green 1")]
    [InlineData("3", "blue 2")]
    [InlineData("the second", "green 1")]
    public async Task A_choice_is_taken_by_name_place_or_number(string text, string told) =>
        await Ask(new ChoicePrompt("p"), Colours(ListStyle.None)).Test("hi", "favorite color?").Test(text, told).StartTestAsync();

    [Fact]
    public async Task What_is_not_on_the_list_is_asked_for_again() =>
        await Ask(new ChoicePrompt("p"), Colours(ListStyle.Inline))
            .Test("hi", "favorite color? (1) red, (2) green, or (3) blue")
            .Test("purple", "red, green, or blue only. (1) red, (2) green, or (3) blue")
            .Test("blue", "blue 2").StartTestAsync();

    [Fact]
    public async Task A_list_stands_below_the_question() =>
        await Ask(new ChoicePrompt("p") { Style = ListStyle.List }, Colours())
            .Test("hi", "favorite color?\n\n   1. red\n   2. green\n   3. blue").StartTestAsync();

    [Fact]
    public async Task Suggested_actions_go_to_the_one_who_is_asked() =>
        await Ask(new ChoicePrompt("p"), Colours(ListStyle.SuggestedAction)).Test("hi", activity =>
        {
            var message = (Activity)activity;
            Assert.Equal("favorite color?", message.Text);
            Assert.Equal(["red", "green", "blue"], message.SuggestedActions.Actions.Select(action => action.Title));
            Assert.Equal(["user1"], message.SuggestedActions.To);
        }).StartTestAsync();

    [Fact]
    public async Task A_card_has_buttons() =>
        await Ask(new ChoicePrompt("p"), Colours(ListStyle.HeroCard)).Test("hi", activity =>
            Assert.Equal(3, ((HeroCard)((Activity)activity).Attachments[0].Content).Buttons.Count)).StartTestAsync();

    [Fact]
    public async Task A_card_joins_the_questions_own_attachments()
    {
        var options = Colours(ListStyle.HeroCard);
        options.Prompt.Attachments = [new Attachment { Name = "picture" }];

        await Ask(new ChoicePrompt("p"), options).Test("hi", activity => Assert.Equal(2, ((Activity)activity).Attachments.Count)).StartTestAsync();

        Assert.Single(options.Prompt.Attachments);
    }

    [Fact]
    public async Task The_style_suits_the_channel() =>
        await Ask(new ChoicePrompt("p"), Colours(), new DialogConversation(Channels.Webchat))
            .Test("hi", activity => Assert.Equal(3, ((Activity)activity).SuggestedActions.Actions.Count)).StartTestAsync();

    [Fact]
    public async Task Choices_without_a_question_are_shown_alone()
    {
        var options = Colours(ListStyle.Inline);
        options.Prompt = null;

        await Ask(new ChoicePrompt("p"), options).Test("hi", " (1) red, (2) green, or (3) blue").StartTestAsync();
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task Choices_are_joined_in_every_language(PromptCultureModelCase culture) =>
        await Ask(new ChoicePrompt("p"), Colours(ListStyle.Inline))
            .Send(DialogConversation.Message("hi", culture.Locale))
            .AssertReply($"favorite color? (1) red{culture.Model.Separator}(2) green{culture.Model.InlineOrMore}(3) blue").StartTestAsync();

    [Fact]
    public async Task The_prompts_locale_counts_when_the_activity_names_none() =>
        await Ask(new ChoicePrompt("p", defaultLocale: "es-MX"), Colours(ListStyle.Inline))
            .Send(DialogConversation.Message("hi")).AssertReply("favorite color? (1) red, (2) green, o (3) blue").StartTestAsync();

    [Fact]
    public async Task A_language_of_the_bots_own_is_spoken()
    {
        var words = new Dictionary<string, ChoiceFactoryOptions> { ["x-elvish"] = new("; ", " ar ", "; ar ", true) };
        var prompt = new ChoicePrompt("p", words, defaultLocale: "x-elvish");

        await Ask(prompt, Colours(ListStyle.Inline)).Send(DialogConversation.Message("hi", "x-elvish"))
            .AssertReply("favorite color? (1) red; (2) green; ar (3) blue").StartTestAsync();
    }

    [Fact]
    public async Task Options_of_the_prompt_count_before_the_languages()
    {
        var prompt = new ChoicePrompt("p") { ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false } };

        await Ask(prompt, Colours(ListStyle.Inline)).Test("hi", "favorite color? red, green, or blue").StartTestAsync();
    }

    [Fact]
    public async Task Numbers_do_not_count_when_turned_off()
    {
        var prompt = new ChoicePrompt("p") { RecognizerOptions = new FindChoicesOptions { RecognizeNumbers = false, RecognizeOrdinals = false } };

        await Ask(prompt, Colours(ListStyle.None)).Test("hi", "favorite color?").Test("1", "red, green, or blue only.").StartTestAsync();
    }

    public static TheoryData<PromptCultureModelCase> Cultures =>
        [.. PromptCultureModels.GetSupportedCultures().Select(model => new PromptCultureModelCase(model.Locale))];

    public sealed record PromptCultureModelCase(string Locale)
    {
        internal PromptCultureModel Model => PromptCultureModels.GetSupportedCultures().Single(model => model.Locale == Locale);
    }

    private static Microsoft.Bot.Builder.Adapters.TestFlow Ask(ChoicePrompt prompt, PromptOptions options, DialogConversation? conversation = null) =>
        (conversation ?? new DialogConversation()).Ask(prompt, options, found => $"{found.Value} {found.Index}");
}
