using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace EcomBot.Dialogs.Tasks;

/// <summary>Stands in a dialog set for a dialog that is made only in turns that need it.</summary>
internal sealed class LazyDialog(string id, Func<Dialog> create) : Dialog(id)
{
    private readonly Lazy<Dialog> _dialog = new(create);

    /// <inheritdoc/>
    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
        _dialog.Value.BeginDialogAsync(dc, options, cancellationToken);

    /// <inheritdoc/>
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        _dialog.Value.ContinueDialogAsync(dc, cancellationToken);

    /// <inheritdoc/>
    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default) =>
        _dialog.Value.ResumeDialogAsync(dc, reason, result, cancellationToken);

    /// <inheritdoc/>
    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        _dialog.Value.RepromptDialogAsync(turnContext, instance, cancellationToken);

    /// <inheritdoc/>
    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason,
        CancellationToken cancellationToken = default) =>
        _dialog.Value.EndDialogAsync(turnContext, instance, reason, cancellationToken);
}
