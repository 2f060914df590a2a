using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Dialogs;

public sealed class ActivityPromptTests
{
    private static readonly Activity Event = new() { Type = ActivityTypes.Event, Name = "paid", Value = 2 };

    [Fact]
    public void A_prompt_needs_an_id_and_a_validator()
    {
        Assert.Throws<ArgumentNullException>(() => new ActivityPrompt("", IsEventAsync));
        Assert.Throws<ArgumentNullException>(() => new ActivityPrompt("p", null));
    }

    [Fact]
    public async Task An_activity_that_the_validator_takes_ends_the_prompt()
    {
        var conversation = new DialogConversation();

        await conversation.Begin(conversation.Set(new ActivityPrompt("p", IsEventAsync)), "p", DialogConversation.Question("Waiting.", "Still waiting."))
            .Test("hi", "Waiting.").Test("hello", "Still waiting.").Send(Event).StartTestAsync();

        Assert.Equal(DialogTurnStatus.Complete, conversation.Results[^1].Status);
        Assert.Equal("paid", ((Activity)conversation.Results[^1].Result).Name);
    }

    [Fact]
    public async Task Options_must_be_those_of_a_prompt()
    {
        var dc = TestTurn.Context(new ActivityPrompt("p", IsEventAsync));

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => dc.BeginDialogAsync("p"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => new ActivityPrompt("p", IsEventAsync).BeginDialogAsync(null, new PromptOptions()));
    }

    [Fact]
    public async Task Asking_needs_a_turn_and_options()
    {
        var prompt = new Open();

        await Assert.ThrowsAsync<ArgumentNullException>(() => prompt.AskAsync(null, new PromptOptions()));
        await Assert.ThrowsAsync<ArgumentNullException>(() => prompt.AskAsync(TestTurn.Of(), null));
    }

    [Fact]
    public async Task Asking_again_sends_the_question()
    {
        var dc = TestTurn.Context(new ActivityPrompt("p", IsEventAsync));
        await dc.PromptAsync("p", DialogConversation.Question("Waiting."));

        await dc.RepromptDialogAsync();

        Assert.Equal(["Waiting.", "Waiting."], TestTurn.Sent(dc.Context).Select(activity => activity.Text));
    }

    private static Task<bool> IsEventAsync(PromptValidatorContext<Activity> context, CancellationToken cancellationToken) =>
        Task.FromResult(context.Recognized.Value.Type == ActivityTypes.Event);

    private sealed class Open() : ActivityPrompt("p", IsEventAsync)
    {
        public Task AskAsync(ITurnContext? turnContext, PromptOptions? options) =>
            OnPromptAsync(turnContext, new Dictionary<string, object>(), options);
    }
}
