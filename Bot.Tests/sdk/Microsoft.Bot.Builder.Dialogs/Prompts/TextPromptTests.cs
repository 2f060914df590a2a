using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Dialogs;

public sealed class TextPromptTests
{
    private readonly DialogConversation _conversation = new();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_prompt_needs_an_id(string? id) => Assert.Throws<ArgumentNullException>("dialogId", () => new TextPrompt(id));

    [Fact]
    public async Task Any_text_answers() =>
        await _conversation.Ask(new TextPrompt("p"), DialogConversation.Question("Who?"))
            .Test("hi", "Who?").Test("Ana", "Ana").StartTestAsync();

    [Fact]
    public async Task The_question_expects_input()
    {
        var options = new PromptOptions { Prompt = new Activity { Type = ActivityTypes.Message, Text = "Who?" } };

        await _conversation.Ask(new TextPrompt("p"), options)
            .Test("hi", activity => Assert.Equal(InputHints.ExpectingInput, ((Activity)activity).InputHint)).StartTestAsync();
    }

    [Fact]
    public async Task A_hint_that_is_set_stays()
    {
        var options = new PromptOptions { Prompt = MessageFactory.Text("Who?", null, InputHints.IgnoringInput) };

        await _conversation.Ask(new TextPrompt("p"), options)
            .Test("hi", activity => Assert.Equal(InputHints.IgnoringInput, ((Activity)activity).InputHint)).StartTestAsync();
    }

    [Fact]
    public async Task A_refused_answer_is_asked_for_again_and_counted()
    {
        var attempts = new List<int>();
        var prompt = new TextPrompt("p", (context, _) =>
        {
            attempts.Add(context.AttemptCount);
            return Task.FromResult(context.Recognized.Value.Length > 2);
        });

        await _conversation.Ask(prompt, DialogConversation.Question("Who?", "Who, at length?"))
            .Test("hi", "Who?")
            .Test("A", "Who, at length?")
            .Test("An", "Who, at length?")
            .Test("Ana", "Ana")
            .StartTestAsync();

        Assert.Equal([1, 2, 3], attempts);
    }

    [Fact]
    public async Task Without_a_retry_question_the_first_one_is_asked_again() =>
        await _conversation.Ask(new TextPrompt("p", (context, _) => Task.FromResult(context.Recognized.Value == "Ana")), DialogConversation.Question("Who?"))
            .Test("hi", "Who?").Test("Bo", "Who?").Test("Ana", "Ana").StartTestAsync();

    [Fact]
    public async Task A_validator_that_answers_itself_takes_the_place_of_the_retry()
    {
        var prompt = new TextPrompt("p", async (context, token) =>
        {
            await context.Context.SendActivityAsync(MessageFactory.Text("Longer, please."), token);
            return false;
        });

        await _conversation.Ask(prompt, DialogConversation.Question("Who?", "Again?"))
            .Test("hi", "Who?").Test("A", "Longer, please.").AssertNoReply(timeout: 1).StartTestAsync();
    }

    [Fact]
    public async Task A_validator_may_replace_the_value()
    {
        var prompt = new TextPrompt("p", (context, _) =>
        {
            context.Recognized.Value = context.Recognized.Value.ToUpperInvariant();
            return Task.FromResult(true);
        });

        await _conversation.Ask(prompt, DialogConversation.Question("Who?")).Test("hi", "Who?").Test("ana", "ANA").StartTestAsync();
    }

    [Fact]
    public async Task A_validator_sees_validations_and_keeps_a_state()
    {
        var prompt = new TextPrompt("p", (context, _) =>
        {
            var seen = context.State.TryGetValue("seen", out var value) ? $"{value}" : string.Empty;
            context.State["seen"] = seen + context.Recognized.Value;
            context.Recognized.Value = $"{seen} {context.Options.Validations}";
            return Task.FromResult(seen.Length > 0);
        });
        var options = DialogConversation.Question("Who?");
        options.Validations = "must";

        await _conversation.Ask(prompt, options).Test("hi", "Who?").Test("a", "Who?").Test("b", "a must").StartTestAsync();
    }

    [Fact]
    public async Task Activities_other_than_messages_are_no_answer() =>
        await _conversation.Ask(new TextPrompt("p"), DialogConversation.Question("Who?"))
            .Test("hi", "Who?")
            .Send(new Activity { Type = ActivityTypes.Typing })
            .Test("Ana", "Ana").StartTestAsync();

    [Fact]
    public async Task Asking_again_sends_the_question()
    {
        var dc = TestTurn.Context(new TextPrompt("p"));
        await dc.PromptAsync("p", DialogConversation.Question("Who?", "Retry?"));

        await dc.RepromptDialogAsync();

        Assert.Equal(["Who?", "Who?"], TestTurn.Sent(dc.Context).Select(activity => activity.Text));
    }

    [Fact]
    public async Task What_is_sent_is_not_what_is_kept()
    {
        var options = DialogConversation.Question("Who?");
        var dc = TestTurn.Context(new TextPrompt("p"));

        await dc.PromptAsync("p", options);

        Assert.Null(options.Prompt.Conversation);
        Assert.Null(options.Prompt.Id);
    }

    [Fact]
    public async Task Options_must_be_those_of_a_prompt()
    {
        var dc = TestTurn.Context(new TextPrompt("p"));

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => dc.BeginDialogAsync("p", "text"));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => dc.BeginDialogAsync("p"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => dc.PromptAsync("p", null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => dc.PromptAsync("", new PromptOptions()));
    }
}
