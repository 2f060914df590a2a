using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Dialogs;

public sealed class ChoiceFactoryTests
{
    private static readonly IList<Choice> Colours = ChoiceFactory.ToChoices(["red", "green", "blue"]);
    private static readonly IList<Choice> Long = ChoiceFactory.ToChoices(["a title that is longer than twenty characters"]);

    [Fact]
    public void Choices_stand_in_the_line()
    {
        var message = ChoiceFactory.Inline(Colours, "select from:");

        Assert.Equal("select from: (1) red, (2) green, or (3) blue", message.Text);
        Assert.Equal(InputHints.ExpectingInput, message.InputHint);
    }

    [Fact]
    public void Two_choices_are_joined_by_or() =>
        Assert.Equal("pick (1) red or (2) green", ChoiceFactory.Inline(ChoiceFactory.ToChoices(["red", "green"]), "pick").Text);

    [Fact]
    public void A_line_is_written_as_told()
    {
        var options = new ChoiceFactoryOptions("; ", " oder ", "; oder ", false);

        Assert.Equal("x red; green; oder blue", ChoiceFactory.Inline(Colours, "x", null, options).Text);
    }

    [Fact]
    public void Choices_stand_in_a_list()
    {
        Assert.Equal("select from:\n\n   1. red\n   2. green\n   3. blue", ChoiceFactory.List(Colours, "select from:").Text);
        Assert.Equal(
            "x\n\n   - red\n   - green",
            ChoiceFactory.List(["red", "green"], "x", null, new ChoiceFactoryOptions { IncludeNumbers = false }).Text);
    }

    [Fact]
    public void Choices_are_suggested_actions()
    {
        var message = ChoiceFactory.SuggestedAction(Colours, "select from:", "spoken");

        Assert.Equal(("select from:", "spoken", InputHints.ExpectingInput), (message.Text, message.Speak, message.InputHint));
        Assert.All(message.SuggestedActions.Actions, action => Assert.Equal(ActionTypes.ImBack, action.Type));
        Assert.Equal(["red", "green", "blue"], message.SuggestedActions.Actions.Select(action => action.Title));
        Assert.Equal(["red", "green", "blue"], message.SuggestedActions.Actions.Select(action => action.Value));
    }

    [Fact]
    public void Suggested_actions_go_to_those_named() =>
        Assert.Equal(["ana"], ChoiceFactory.SuggestedAction(["red"], "x", null, ["ana"]).SuggestedActions.To);

    [Fact]
    public void Choices_are_buttons_of_a_card()
    {
        var message = ChoiceFactory.HeroCard(Colours, "select from:");

        Assert.Null(message.Text);
        var card = Assert.IsType<HeroCard>(Assert.Single(message.Attachments).Content);
        Assert.Equal("select from:", card.Text);
        Assert.Equal(["red", "green", "blue"], card.Buttons.Select(button => button.Title));
    }

    [Fact]
    public void A_choices_own_button_is_shown()
    {
        var action = new CardAction { Type = ActionTypes.OpenUrl, Title = "Open", Value = "https://example.org" };

        var message = ChoiceFactory.SuggestedAction([new Choice("x") { Action = action }], null, null, null);

        Assert.Same(action, Assert.Single(message.SuggestedActions.Actions));
    }

    [Fact]
    public void A_channel_with_suggested_actions_gets_those() =>
        Assert.Equal(3, Show(Channels.Webchat, Colours).SuggestedActions.Actions.Count);

    [Theory]
    [InlineData(Channels.Cortana)]
    [InlineData(Channels.Msteams)]
    public void A_channel_with_buttons_alone_gets_a_card(string channel) =>
        Assert.Equal(HeroCard.ContentType, Show(channel, Colours).Attachments[0].ContentType);

    [Fact]
    public void A_personal_conversation_in_Teams_gets_suggested_actions() =>
        Assert.NotNull(ChoiceFactory.ForChannel(Channels.Msteams, Colours, "x", null, null, "personal", null).SuggestedActions);

    [Fact]
    public void A_channel_with_text_alone_gets_a_line_for_few_choices_and_a_list_for_more()
    {
        Assert.StartsWith("x (1) red", Show(Channels.Sms, Colours).Text);
        Assert.StartsWith("x\n\n   1. a", Show(null, ChoiceFactory.ToChoices(["a", "b", "c", "d"])).Text);
    }

    [Fact]
    public void Long_titles_get_a_list_everywhere() =>
        Assert.StartsWith("x\n\n   1. a title", Show(Channels.Webchat, Long).Text);

    [Fact]
    public void No_choices_leave_the_question()
    {
        Assert.Empty(ChoiceFactory.ToChoices(null));
        Assert.Equal("x ", Show(Channels.Sms, null).Text);
    }

    private static IMessageActivity Show(string? channel, IList<Choice>? choices) =>
        ChoiceFactory.ForChannel(channel, choices, "x", null, null, null, null);
}
