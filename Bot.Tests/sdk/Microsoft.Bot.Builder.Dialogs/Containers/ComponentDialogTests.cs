using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace EcomBot.Tests.Sdk.Dialogs;

public sealed class ComponentDialogTests
{
    private readonly FakeDialog _inner = new("inner");
    private readonly ComponentDialog _component = new("component");
    private readonly DialogContext _dc;

    public ComponentDialogTests()
    {
        _component.AddDialog(_inner);
        _dc = TestTurn.Context(_component);
    }

    [Fact]
    public void The_first_dialog_added_is_the_initial_one()
    {
        _component.AddDialog(new WaterfallDialog("second"));

        Assert.Equal("inner", _component.InitialDialogId);
    }

    [Fact]
    public void A_component_without_an_id_takes_its_types_name() => Assert.Equal("ComponentDialog", new ComponentDialog().Id);

    [Fact]
    public async Task The_initial_dialog_begins_with_the_options_of_the_component()
    {
        var result = await _dc.BeginDialogAsync("component", "options");

        Assert.Equal(DialogTurnStatus.Waiting, result.Status);
        Assert.Equal("options", _inner.Options);
        Assert.Equal("inner", _dc.Child.ActiveDialog.Id);
    }

    [Fact]
    public async Task The_inner_stack_is_not_the_outer_one()
    {
        await _dc.BeginDialogAsync("component");

        Assert.Equal("component", Assert.Single(_dc.Stack).Id);
        var state = Assert.IsType<DialogState>(_dc.ActiveDialog.State[ComponentDialog.PersistedDialogState]);
        Assert.Equal("inner", Assert.Single(state.DialogStack).Id);
    }

    [Fact]
    public async Task The_result_of_the_last_inner_dialog_is_the_components()
    {
        await _dc.BeginDialogAsync("component");

        var result = await _dc.ContinueDialogAsync();

        Assert.Equal(DialogTurnStatus.Complete, result.Status);
        Assert.Equal("done", result.Result);
    }

    [Fact]
    public async Task An_inner_dialog_may_start_a_dialog_of_the_set_around()
    {
        var outer = new FakeDialog("outer");
        _component.Dialogs.Add(new WaterfallDialog("starter", [(step, token) => step.BeginDialogAsync("outer", null, token)]));
        _component.InitialDialogId = "starter";
        var dc = TestTurn.Context(_component, outer);

        await dc.BeginDialogAsync("component");

        Assert.Equal(["begin"], outer.Calls);
        Assert.Equal("outer", dc.Child.ActiveDialog.Id);
    }

    [Fact]
    public async Task Cancelling_reaches_the_dialogs_inside()
    {
        await _dc.BeginDialogAsync("component");

        await _dc.CancelAllDialogsAsync();

        Assert.Contains("end CancelCalled", _inner.Calls);
    }

    [Fact]
    public async Task Ending_does_not_cancel_the_dialogs_inside()
    {
        await _dc.BeginDialogAsync("component");

        await _dc.EndDialogAsync();

        Assert.DoesNotContain("end CancelCalled", _inner.Calls);
    }

    [Fact]
    public async Task The_dialog_inside_asks_again_when_one_pushed_over_the_component_ends()
    {
        var pushed = new FakeDialog("pushed");
        var dc = TestTurn.Context(_component, pushed);
        await dc.BeginDialogAsync("component");
        await dc.BeginDialogAsync("pushed");

        var result = await dc.ContinueDialogAsync();

        Assert.Equal(DialogTurnStatus.Waiting, result.Status);
        Assert.Equal("reprompt", _inner.Calls[^1]);
    }

    [Fact]
    public async Task An_event_from_the_leaf_begins_inside_and_bubbles_out()
    {
        await _dc.BeginDialogAsync("component");
        _inner.Handles.Add("news");

        Assert.True(await _dc.EmitEventAsync("news", fromLeaf: true));
        Assert.False(await _dc.EmitEventAsync("news", fromLeaf: false));
    }

    [Fact]
    public async Task A_stack_made_by_other_dialogs_raises_a_version_change_once()
    {
        var component = new Versioned();
        component.AddDialog(new FakeDialog("waits"));
        var dc = TestTurn.Context(component);
        await dc.BeginDialogAsync("versioned");
        await component.CheckAsync(dc);
        Assert.Empty(component.Changes);

        component.AddDialog(new FakeDialog("another"));
        await component.CheckAsync(dc);
        await component.CheckAsync(dc);

        Assert.Equal(["versioned"], component.Changes);
    }

    [Fact]
    public async Task A_version_change_that_nobody_handles_is_reported()
    {
        var telemetry = new FakeTelemetry();
        _dc.Dialogs.TelemetryClient = telemetry;
        await _dc.BeginDialogAsync("component");
        _dc.ActiveDialog.Version = "older";

        await _dc.ContinueDialogAsync();

        Assert.Equal("Unhandled dialog event: versionChanged. Active Dialog: component", Assert.Single(telemetry.Traces));
    }

    [Fact]
    public async Task Initialising_happens_once()
    {
        var component = new Versioned();
        component.AddDialog(new FakeDialog("waits"));
        var dc = TestTurn.Context(component);

        await dc.BeginDialogAsync("versioned");
        await dc.ContinueDialogAsync();

        Assert.Equal(1, component.Initialised);
    }

    [Fact]
    public async Task Beginning_needs_a_context_and_no_token()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _component.BeginDialogAsync(null));
        await Assert.ThrowsAsync<ArgumentException>(() => _component.BeginDialogAsync(_dc, CancellationToken.None));
    }

    [Fact]
    public async Task A_component_shows_itself_to_telemetry()
    {
        var telemetry = new FakeTelemetry();
        _component.TelemetryClient = telemetry;
        _dc.Dialogs.TelemetryClient = telemetry;

        await _dc.BeginDialogAsync("component");

        Assert.Equal(["component"], telemetry.Views);
    }

    private sealed class Versioned() : ComponentDialog("versioned")
    {
        public List<object> Changes { get; } = [];

        public int Initialised { get; private set; }

        public Task CheckAsync(DialogContext dc) => CheckForVersionChangeAsync(dc);

        protected override Task OnInitializeAsync(DialogContext dc)
        {
            Initialised++;
            return base.OnInitializeAsync(dc);
        }

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name == DialogEvents.VersionChanged)
            {
                Changes.Add(e.Value);
            }

            return Task.FromResult(e.Name == DialogEvents.VersionChanged);
        }
    }
}
