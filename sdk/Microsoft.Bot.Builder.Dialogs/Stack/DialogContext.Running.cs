using Microsoft.Bot.Builder.Dialogs.Debugging;
using Microsoft.Bot.Builder.Dialogs.Memory;

namespace Microsoft.Bot.Builder.Dialogs;

/// <content>Starting, continuing and ending dialogs.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.dialogcontext"/>
public partial class DialogContext
{
    private const string ActivityReceivedEmitted = "activityReceivedEmitted";

    /// <summary>Puts a dialog on the stack and starts it.</summary>
    /// <param name="dialogId">Its id, here or in a context around.</param>
    /// <param name="options">What it is started with.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How the stack stands afterwards.</returns>
    /// <exception cref="ArgumentException"><paramref name="options"/> is a cancellation token.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="dialogId"/> is null or empty.</exception>
    /// <exception cref="InvalidOperationException">There is no dialog of that id.</exception>
    public async Task<DialogTurnResult> BeginDialogAsync(
        string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Arguments.NotACancellationToken(options);
            return await PushAsync(dialogId, options, cancellationToken);
        }
        catch (Exception exception)
        {
            DescribeStack(exception);
            throw;
        }
    }

    /// <summary>Starts a prompt.</summary>
    /// <param name="dialogId">The prompt's id.</param>
    /// <param name="options">What it asks.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How the stack stands afterwards.</returns>
    /// <exception cref="ArgumentNullException">An argument is null, or the id blank.</exception>
    public async Task<DialogTurnResult> PromptAsync(
        string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        ArgumentNullException.ThrowIfNull(options);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Goes on with the active dialog.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How the stack stands afterwards; <see cref="DialogTurnStatus.Empty"/> when nothing was on it.</returns>
    /// <exception cref="InvalidOperationException">The active dialog is in no set.</exception>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await AnnounceActivityAsync(cancellationToken);
            if (ActiveDialog is not { } active)
            {
                return new DialogTurnResult(DialogTurnStatus.Empty);
            }

            var dialog = FindDialog(active.Id) ?? throw new InvalidOperationException(
                $"Failed to continue dialog. A dialog with id {active.Id} could not be found.");
            await this.DebuggerStepAsync(dialog, "continueDialog", cancellationToken);
            return await dialog.ContinueDialogAsync(this, cancellationToken);
        }
        catch (Exception exception)
        {
            DescribeStack(exception);
            throw;
        }
    }

    /// <summary>Ends the active dialog and gives its result to the one below.</summary>
    /// <param name="result">What the dialog gives back.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How the stack stands afterwards.</returns>
    /// <exception cref="ArgumentException"><paramref name="result"/> is a cancellation token.</exception>
    /// <exception cref="InvalidOperationException">The dialog below is in no set.</exception>
    public async Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Arguments.NotACancellationToken(result);
            await EndActiveDialogAsync(DialogReason.EndCalled, result, cancellationToken);
            if (ActiveDialog is not { } active)
            {
                return new DialogTurnResult(DialogTurnStatus.Complete, result);
            }

            var dialog = FindDialog(active.Id) ?? throw new InvalidOperationException(
                $"DialogContext.EndDialogAsync(): Can't resume previous dialog. A dialog with an id of '{active.Id}' wasn't found.");
            await this.DebuggerStepAsync(dialog, "resumeDialog", cancellationToken);
            return await dialog.ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken);
        }
        catch (Exception exception)
        {
            DescribeStack(exception);
            throw;
        }
    }

    /// <summary>Ends the active dialog and starts another in its place; the one below is not resumed.</summary>
    /// <param name="dialogId">The id of the other dialog.</param>
    /// <param name="options">What it is started with.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How the stack stands afterwards.</returns>
    /// <exception cref="ArgumentException"><paramref name="options"/> is a cancellation token.</exception>
    public async Task<DialogTurnResult> ReplaceDialogAsync(
        string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Arguments.NotACancellationToken(options);
            await EndActiveDialogAsync(DialogReason.ReplaceCalled, null, cancellationToken);
            TurnMemory.Set(Context, "__repeatDialogId", dialogId);
            return await BeginDialogAsync(dialogId, options, cancellationToken);
        }
        catch (Exception exception)
        {
            DescribeStack(exception);
            throw;
        }
    }

    /// <summary>Has the active dialog ask its question again.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A task that ends when the question is sent.</returns>
    /// <exception cref="InvalidOperationException">The active dialog is in no set.</exception>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            if (await EmitEventAsync(DialogEvents.RepromptDialog, null, false, false, cancellationToken)
                || ActiveDialog is not { } active)
            {
                return;
            }

            var dialog = FindDialog(active.Id) ?? throw new InvalidOperationException(
                $"DialogContext.RepromptDialogAsync(): Can't find a dialog with an id of '{active.Id}'.");
            await dialog.RepromptDialogAsync(Context, active, cancellationToken);
        }
        catch (Exception exception)
        {
            DescribeStack(exception);
            throw;
        }
    }

    private async Task<DialogTurnResult> PushAsync(string dialogId, object options, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        var dialog = FindDialog(dialogId) ?? throw new InvalidOperationException(
            $"DialogContext.BeginDialogAsync(): A dialog with an id of '{dialogId}' wasn't found."
            + " The dialog must be included in the current or parent DialogSet."
            + " For example, if subclassing a ComponentDialog you can call AddDialog() within your constructor.");
        Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
        await this.DebuggerStepAsync(dialog, DialogEvents.BeginDialog, cancellationToken);
        return await dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    /// <summary>Tells every dialog of the turn once that there is an activity, the innermost first.</summary>
    private Task AnnounceActivityAsync(CancellationToken cancellationToken) =>
        Context.TurnState.TryAdd(ActivityReceivedEmitted, Marker)
            ? EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, true, true, cancellationToken)
            : Task.CompletedTask;

    private async Task EndActiveDialogAsync(DialogReason reason, object result, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } active)
        {
            return;
        }

        if (FindDialog(active.Id) is { } dialog)
        {
            await this.DebuggerStepAsync(dialog, "endDialog", cancellationToken);
            await dialog.EndDialogAsync(Context, active, reason, cancellationToken);
        }

        Stack.RemoveAt(0);
        TurnMemory.Set(Context, "lastresult", result);
    }
}
