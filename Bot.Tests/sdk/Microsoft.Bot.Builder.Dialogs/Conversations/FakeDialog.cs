using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace EcomBot.Tests.Sdk.Dialogs;

/// <summary>A dialog that waits, and remembers what was done to it.</summary>
internal sealed class FakeDialog(string id) : Dialog(id)
{
    public List<string> Calls { get; } = [];

    /// <summary>The events it handles.</summary>
    public HashSet<string> Handles { get; } = [];

    public object? Options { get; private set; }

    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        Options = options;
        Calls.Add("begin");
        return Task.FromResult(EndOfTurn);
    }

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        Calls.Add("continue");
        return dc.EndDialogAsync("done", cancellationToken);
    }

    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        Calls.Add($"resume {reason} {result}");
        return Task.FromResult(EndOfTurn);
    }

    public override Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        Calls.Add("reprompt");
        return Task.CompletedTask;
    }

    public override Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        Calls.Add($"end {reason}");
        return Task.CompletedTask;
    }

    protected override Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        Calls.Add($"event {e.Name}");
        return Task.FromResult(Handles.Contains(e.Name));
    }
}
