using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace EcomBot.Tests.Sdk.Dialogs;

public sealed class DialogContextTests
{
    private readonly FakeDialog _a = new("a");
    private readonly FakeDialog _b = new("b");
    private readonly DialogContext _dc;

    public DialogContextTests() => _dc = TestTurn.Context(_a, _b);

    [Fact]
    public void A_context_needs_dialogs_a_turn_and_a_state()
    {
        Assert.Throws<ArgumentNullException>("dialogs", () => new DialogContext(null, TestTurn.Of(), new DialogState()));
        Assert.Throws<ArgumentNullException>("turnContext", () => new DialogContext(new DialogSet(), (ITurnContext?)null, new DialogState()));
        Assert.Throws<ArgumentNullException>("state", () => new DialogContext(new DialogSet(), TestTurn.Of(), null));
    }

    [Fact]
    public async Task A_dialog_that_begins_is_on_top_of_the_stack()
    {
        await _dc.BeginDialogAsync("a", 1);
        var result = await _dc.BeginDialogAsync("b", 2);

        Assert.Equal(DialogTurnStatus.Waiting, result.Status);
        Assert.Equal(["b", "a"], _dc.Stack.Select(instance => instance.Id));
        Assert.Equal(2, _b.Options);
    }

    [Fact]
    public async Task A_dialog_that_nobody_knows_is_named()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => _dc.BeginDialogAsync("c"));

        Assert.Contains("'c'", exception.Message);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Beginning_needs_an_id(string? id) =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => _dc.BeginDialogAsync(id));

    [Fact]
    public async Task A_token_in_the_place_of_a_value_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => _dc.BeginDialogAsync("a", CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => _dc.ReplaceDialogAsync("a", CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => _dc.EndDialogAsync(CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => _dc.CancelAllDialogsAsync(true, "e", CancellationToken.None));
    }

    [Fact]
    public async Task Nothing_on_the_stack_is_nothing_to_continue() =>
        Assert.Equal(DialogTurnStatus.Empty, (await _dc.ContinueDialogAsync()).Status);

    [Fact]
    public async Task A_dialog_that_ends_gives_its_result_to_the_one_below()
    {
        await _dc.BeginDialogAsync("a");
        await _dc.BeginDialogAsync("b");

        await _dc.ContinueDialogAsync();

        Assert.Equal("resume EndCalled done", _a.Calls[^1]);
        Assert.Equal("end EndCalled", _b.Calls[^1]);
        Assert.Equal("a", _dc.ActiveDialog.Id);
    }

    [Fact]
    public async Task The_last_dialog_that_ends_completes_the_stack()
    {
        await _dc.BeginDialogAsync("a");

        var result = await _dc.ContinueDialogAsync();

        Assert.Equal(DialogTurnStatus.Complete, result.Status);
        Assert.Equal("done", result.Result);
        Assert.Equal("done", _dc.State.GetValue<string>(TurnPath.LastResult));
    }

    [Fact]
    public async Task A_replaced_dialog_ends_and_the_one_below_is_not_resumed()
    {
        await _dc.BeginDialogAsync("a");

        await _dc.ReplaceDialogAsync("b", "options");

        Assert.Equal("end ReplaceCalled", _a.Calls[^1]);
        Assert.Equal("b", Assert.Single(_dc.Stack).Id);
        Assert.Equal("options", _b.Options);
    }

    [Fact]
    public async Task Cancelling_ends_every_dialog_of_the_stack()
    {
        await _dc.BeginDialogAsync("a");
        await _dc.BeginDialogAsync("b");

        var result = await _dc.CancelAllDialogsAsync();

        Assert.Equal(DialogTurnStatus.Cancelled, result.Status);
        Assert.Empty(_dc.Stack);
        Assert.Equal(["begin", "end CancelCalled"], _b.Calls);
        Assert.Equal(["begin", "event cancelDialog", "end CancelCalled"], _a.Calls);
    }

    [Fact]
    public async Task A_dialog_may_refuse_to_be_cancelled()
    {
        _a.Handles.Add("stop");
        await _dc.BeginDialogAsync("a");
        await _dc.BeginDialogAsync("b");

        await _dc.CancelAllDialogsAsync(false, "stop");

        Assert.Equal("a", Assert.Single(_dc.Stack).Id);
    }

    [Fact]
    public async Task Nothing_on_the_stack_is_nothing_to_cancel() =>
        Assert.Equal(DialogTurnStatus.Empty, (await _dc.CancelAllDialogsAsync()).Status);

    [Fact]
    public async Task The_stacks_around_are_cancelled_when_asked()
    {
        await _dc.BeginDialogAsync("a");
        var inner = new DialogContext(new DialogSet().Add(_b), _dc, new DialogState());
        await inner.BeginDialogAsync("b");

        await inner.CancelAllDialogsAsync(true);

        Assert.Empty(inner.Stack);
        Assert.Empty(_dc.Stack);
    }

    [Fact]
    public async Task The_active_dialog_asks_again()
    {
        await _dc.BeginDialogAsync("a");

        await _dc.RepromptDialogAsync();

        Assert.Equal("reprompt", _a.Calls[^1]);
    }

    [Fact]
    public async Task A_dialog_that_handles_the_event_does_not_ask_again()
    {
        _a.Handles.Add(DialogEvents.RepromptDialog);
        await _dc.BeginDialogAsync("a");

        await _dc.RepromptDialogAsync();

        Assert.DoesNotContain("reprompt", _a.Calls);
    }

    [Fact]
    public async Task An_event_that_bubbles_reaches_the_context_around_first()
    {
        _a.Handles.Add("news");
        await _dc.BeginDialogAsync("a");
        var inner = new DialogContext(new DialogSet().Add(_b), _dc, new DialogState());
        await inner.BeginDialogAsync("b");

        Assert.True(await inner.EmitEventAsync("news"));
        Assert.False(await inner.EmitEventAsync("news", bubble: false));
        Assert.Equal(["begin", "event news"], _a.Calls);
        Assert.Equal(["begin", "event news"], _b.Calls);
    }

    [Fact]
    public async Task The_activity_is_announced_once_a_turn()
    {
        await _dc.BeginDialogAsync("a");
        await _dc.BeginDialogAsync("b");

        await _dc.ContinueDialogAsync();
        await _dc.ContinueDialogAsync();

        Assert.Equal(1, _a.Calls.Concat(_b.Calls).Count(call => call == "event activityReceived"));
    }

    [Fact]
    public void Dialogs_of_the_contexts_around_are_found()
    {
        var inner = new DialogContext(new DialogSet(), _dc, new DialogState());

        Assert.Same(_a, inner.FindDialog("a"));
        Assert.Null(inner.FindDialog("c"));
    }

    [Fact]
    public async Task An_exception_says_where_on_the_stack_it_came_from()
    {
        await _dc.BeginDialogAsync("a");

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => _dc.BeginDialogAsync("c"));

        var where = Assert.IsAssignableFrom<IDictionary<string, object>>(exception.Data["DialogContext"]);
        Assert.Equal("a", where["ActiveDialog"]);
    }

    [Fact]
    public void Services_of_the_context_around_are_seen_inside()
    {
        _dc.Services["service"] = this;

        Assert.Same(this, new DialogContext(new DialogSet(), _dc, new DialogState()).Services["service"]);
    }

    [Fact]
    public void The_locale_is_the_turns_then_the_activitys()
    {
        var dc = TestTurn.Context(TestTurn.Of(locale: "de-DE"));
        Assert.Equal("de-DE", dc.GetLocale());

        dc.State.SetValue("turn.locale", "fr-FR");
        Assert.Equal("fr-FR", dc.GetLocale());
    }

    [Fact]
    public void A_locale_that_nobody_knows_is_passed_over() =>
        Assert.NotEqual("not a locale", TestTurn.Context(TestTurn.Of(locale: "not a locale")).GetLocale());
}
