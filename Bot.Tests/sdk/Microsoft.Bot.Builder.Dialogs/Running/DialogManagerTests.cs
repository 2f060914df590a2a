using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;

namespace EcomBot.Tests.Sdk.Dialogs;

public sealed class DialogManagerTests
{
    private readonly MemoryStorage _storage = new();
    private readonly List<DialogTurnResult> _results = [];

    [Fact]
    public async Task The_root_dialog_runs_and_its_stack_is_kept()
    {
        await Flow(new DialogManager(Counting())).Test("hi", "1").Test("more", "2").StartTestAsync();

        Assert.Equal([DialogTurnStatus.Waiting, DialogTurnStatus.Complete], _results.Select(result => result.Status));
    }

    [Fact]
    public async Task Another_manager_goes_on_with_the_same_conversation()
    {
        await Flow(new DialogManager(Counting())).Test("hi", "1").StartTestAsync();

        await Flow(new DialogManager(Counting())).Test("more", "2").StartTestAsync();
    }

    [Fact]
    public async Task The_stack_may_be_kept_under_another_name()
    {
        await Flow(new DialogManager(Counting(), "mine")).Test("hi", "1").StartTestAsync();

        await Flow(new DialogManager(Counting())).Test("hi", "1").StartTestAsync();
    }

    [Fact]
    public async Task A_silent_conversation_begins_anew()
    {
        var manager = new DialogManager(Counting()) { ExpireAfter = 0 };

        await Flow(manager).Test("hi", "1").Test("more", "1").StartTestAsync();
    }

    [Fact]
    public async Task States_are_stored_after_the_turn()
    {
        var user = new UserState(_storage);
        var dialog = new WaterfallDialog("w", [async (step, token) =>
        {
            var seen = step.State.GetIntValue("user.seen") + 1;
            step.State.SetValue("user.seen", seen);
            await step.Context.SendActivityAsync(MessageFactory.Text($"{seen}"), token);
            return await step.EndDialogAsync(null, token);
        }]);

        await Flow(new DialogManager(dialog) { UserState = user }).Test("hi", "1").Test("hi", "2").StartTestAsync();
    }

    [Fact]
    public async Task A_conversation_state_is_needed() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => new DialogManager(Counting()).OnTurnAsync(TestTurn.Of()));

    [Fact]
    public async Task What_every_turn_begins_with_is_found_by_the_dialogs()
    {
        var dialog = new WaterfallDialog("w", [async (step, token) =>
        {
            await step.Context.SendActivityAsync(MessageFactory.Text((string)step.Services["greeting"]), token);
            return Dialog.EndOfTurn;
        }]);
        var manager = new DialogManager(dialog);
        manager.InitialTurnState["greeting"] = "hello";

        await Flow(manager).Test("hi", "hello").StartTestAsync();
    }

    [Fact]
    public void The_root_dialog_may_be_changed()
    {
        var manager = new DialogManager(Counting());
        Assert.Equal("counting", manager.RootDialog.Id);

        manager.RootDialog = null;
        Assert.Null(manager.RootDialog);
    }

    private static WaterfallDialog Counting() => new("counting",
    [
        async (step, token) =>
        {
            Assert.NotNull(step.DialogManager);
            await step.Context.SendActivityAsync(MessageFactory.Text("1"), token);
            return Dialog.EndOfTurn;
        },
        async (step, token) =>
        {
            await step.Context.SendActivityAsync(MessageFactory.Text("2"), token);
            return await step.EndDialogAsync(null, token);
        },
    ]);

    private TestFlow Flow(DialogManager manager)
    {
        manager.ConversationState ??= new ConversationState(_storage);
        return new TestFlow(new TestAdapter(TestAdapter.CreateConversation("managed")), async (turnContext, cancellationToken) =>
            _results.Add((await manager.OnTurnAsync(turnContext, cancellationToken)).TurnResult));
    }
}
