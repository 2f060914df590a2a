using Microsoft.Bot.Builder.Dialogs.Debugging;

namespace Microsoft.Bot.Builder.Dialogs;

/// <content>Events and cancelling.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.dialogcontext"/>
public partial class DialogContext
{
    private static readonly object Marker = true;

    /// <summary>Cancels the dialogs of this stack.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns><see cref="DialogTurnStatus.Cancelled"/>, or <see cref="DialogTurnStatus.Empty"/> when there was none.</returns>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(false, null, null, cancellationToken);

    /// <summary>Cancels the dialogs of this stack and, if asked, of the stacks around; each but the first may refuse.</summary>
    /// <param name="cancelParents">Whether the stacks around are cancelled too.</param>
    /// <param name="eventName">The event offered to each dialog before; by default <see cref="DialogEvents.CancelDialog"/>.</param>
    /// <param name="eventValue">What comes with the event.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns><see cref="DialogTurnStatus.Cancelled"/>, or <see cref="DialogTurnStatus.Empty"/> when there was none.</returns>
    /// <exception cref="ArgumentException"><paramref name="eventValue"/> is a cancellation token.</exception>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(
        bool cancelParents, string eventName = null, object eventValue = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Arguments.NotACancellationToken(eventValue);
            if (Stack.Count == 0 && Parent == null)
            {
                return new DialogTurnResult(DialogTurnStatus.Empty);
            }

            await CancelUpwardsAsync(cancelParents, eventName ?? DialogEvents.CancelDialog, eventValue, cancellationToken);
            return new DialogTurnResult(DialogTurnStatus.Cancelled);
        }
        catch (Exception exception)
        {
            DescribeStack(exception);
            throw;
        }
    }

    /// <summary>Offers an event to the active dialog.</summary>
    /// <param name="name">The event's name.</param>
    /// <param name="value">What comes with it.</param>
    /// <param name="bubble">Whether the contexts around are asked when it is not handled. Default true.</param>
    /// <param name="fromLeaf">Whether it starts at the innermost active dialog. Default false.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Whether a dialog handled the event.</returns>
    public async Task<bool> EmitEventAsync(
        string name, object value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
    {
        try
        {
            var dc = fromLeaf ? Leaf() : this;
            if (dc.ActiveDialog is not { } active || dc.FindDialog(active.Id) is not { } dialog)
            {
                return false;
            }

            await this.DebuggerStepAsync(dialog, name, cancellationToken);
            var raised = new DialogEvent { Bubble = bubble, Name = name, Value = value };
            return await dialog.OnDialogEventAsync(dc, raised, cancellationToken);
        }
        catch (Exception exception)
        {
            DescribeStack(exception);
            throw;
        }
    }

    /// <summary>The context of the innermost active dialog.</summary>
    internal DialogContext Leaf()
    {
        var dc = this;
        while (dc.Child is { } child)
        {
            dc = child;
        }

        return dc;
    }

    private async Task CancelUpwardsAsync(
        bool cancelParents, string eventName, object eventValue, CancellationToken cancellationToken)
    {
        // The dialog that asked for the cancelling is not asked about it.
        var ask = false;
        for (var dc = this; dc != null; ask = true)
        {
            if (dc.Stack.Count == 0)
            {
                dc = cancelParents ? dc.Parent : null;
                continue;
            }

            if (ask && await dc.EmitEventAsync(eventName, eventValue, false, false, cancellationToken))
            {
                return;
            }

            await dc.EndActiveDialogAsync(DialogReason.CancelCalled, null, cancellationToken);
        }
    }

    /// <summary>Notes on an exception, once, where on the stack it came from.</summary>
    private void DescribeStack(Exception exception)
    {
        if (exception.Data.Contains(nameof(DialogContext)))
        {
            return;
        }

        var ids = new List<string>();
        for (var dc = this; dc != null; dc = dc.Parent)
        {
            ids.AddRange(dc.Stack.Select(static instance => instance.Id));
        }

        exception.Data[nameof(DialogContext)] = new Dictionary<string, object>
        {
            [nameof(ActiveDialog)] = ActiveDialog?.Id,
            [nameof(Parent)] = Parent?.ActiveDialog?.Id,
            [nameof(Stack)] = ids,
        };
    }
}
