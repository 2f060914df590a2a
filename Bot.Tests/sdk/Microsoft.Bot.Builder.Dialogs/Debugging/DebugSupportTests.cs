using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Debugging;

namespace EcomBot.Tests.Sdk.Dialogs.Debugging;

public sealed class DebugSupportTests
{
    [Fact]
    public async Task A_turn_without_a_debugger_steps_over_everything()
    {
        var dc = TestTurn.Context();

        Assert.Same(NullDialogDebugger.Instance, dc.GetDebugger());
        Assert.Same(NullDialogDebugger.Instance, dc.Context.GetDebugger());
        await dc.DebuggerStepAsync(new FakeDialog("one"), "begin", default);
    }

    [Fact]
    public async Task The_debugger_of_a_turn_is_told_each_step()
    {
        var debugger = new FakeDebugger();
        var dc = TestTurn.Context();
        dc.Context.TurnState.Add<IDialogDebugger>(debugger);
        var dialog = new FakeDialog("one");
        var recognizer = new Recognizer();

        await dc.DebuggerStepAsync(dialog, DialogEvents.BeginDialog, default);
        await dc.DebuggerStepAsync(recognizer, "recognize", default);
        await dc.DebuggerStepAsync((IRecognizer)null!, "again", default);

        Assert.Same(debugger, dc.GetDebugger());
        Assert.Equal([(dialog, "beginDialog"), (recognizer, "recognize"), (null, "again")], debugger.Steps);
    }

    [Fact]
    public async Task Steps_can_be_traced_without_a_debugger()
    {
        var quiet = (NullDialogDebugger)NullDialogDebugger.Instance;
        using var listener = new FakeListener();
        System.Diagnostics.Trace.Listeners.Add(listener);
        try
        {
            quiet.TraceSteps = true;
            await TestTurn.Context().DebuggerStepAsync(new FakeDialog("traced-dialog"), "begin", default);
        }
        finally
        {
            quiet.TraceSteps = false;
            System.Diagnostics.Trace.Listeners.Remove(listener);
        }

        Assert.Contains("traced-dialog begin", listener.Heard, StringComparison.Ordinal);
    }

    private sealed class FakeDebugger : IDialogDebugger
    {
        public List<(object? Item, string More)> Steps { get; } = [];

        public Task StepAsync(DialogContext context, object item, string more, CancellationToken cancellationToken)
        {
            Steps.Add((item, more));
            return Task.CompletedTask;
        }
    }

    private sealed class FakeListener : System.Diagnostics.TraceListener
    {
        private readonly System.Collections.Concurrent.ConcurrentQueue<string?> _heard = new();

        public string Heard => string.Concat(_heard);

        public override void Write(string? message) => _heard.Enqueue(message);

        public override void WriteLine(string? message) => _heard.Enqueue(message + "\n");
    }
}
