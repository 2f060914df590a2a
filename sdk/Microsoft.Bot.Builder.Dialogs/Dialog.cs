using Microsoft.Bot.Builder.Dialogs.Debugging;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One thing that a bot can do with a user, over as many turns as it takes.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.dialog"/>
public abstract class Dialog
{
    /// <summary>The result of a turn after which a dialog waits for the user.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private string _id;

    /// <summary>Makes a dialog.</summary>
    /// <param name="dialogId">Its id; null lets it compute one when it is first asked for.</param>
    public Dialog(string dialogId = null)
    {
        _id = dialogId;
    }

    /// <summary>The id that finds the dialog in its set.</summary>
    [JsonIgnore]
    public string Id
    {
        get => _id ??= OnComputeId();
        set => _id = value;
    }

    /// <summary>Where the dialog reports what it does. Default: nowhere.</summary>
    [JsonIgnore]
    public virtual IBotTelemetryClient TelemetryClient { get; set; } = NullBotTelemetryClient.Instance;

    /// <summary>The place in a source file that the dialog comes from; null when none is registered.</summary>
    [JsonIgnore]
    public virtual SourceRange Source => DebugSupport.SourceMap.TryGetValue(this, out var range) ? range : null;

    /// <summary>Starts the dialog; its instance is already on the stack.</summary>
    /// <param name="dc">The stack it runs on.</param>
    /// <param name="options">What it is started with.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How the stack stands afterwards.</returns>
    public abstract Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options = null, CancellationToken cancellationToken = default);

    /// <summary>Goes on with the dialog when an activity arrives. By default it ends.</summary>
    /// <param name="dc">The stack it runs on.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How the stack stands afterwards.</returns>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(null, cancellationToken);

    /// <summary>Takes the result of the dialog that this one started. By default it ends with that result.</summary>
    /// <param name="dc">The stack it runs on.</param>
    /// <param name="reason">Why the dialog is resumed.</param>
    /// <param name="result">What the other dialog gave back.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How the stack stands afterwards.</returns>
    /// <exception cref="ArgumentException"><paramref name="result"/> is a cancellation token.</exception>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        Arguments.NotACancellationToken(result);
        return dc.EndDialogAsync(result, cancellationToken);
    }

    /// <summary>Asks the current question again. By default nothing is asked.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">The dialog's instance on the stack.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A task that ends when the question is sent.</returns>
    public virtual Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Cleans up when the dialog ends, whatever the reason. By default nothing is done.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">The dialog's instance on the stack.</param>
    /// <param name="reason">Why it ends.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A task that ends when all is cleaned up.</returns>
    public virtual Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>A text that changes whenever the dialog is no longer the same.</summary>
    /// <returns>By default the dialog's id.</returns>
    public virtual string GetVersion() => Id;

    /// <summary>Offers an event to the dialog, then to its parents, then to the dialog again.</summary>
    /// <param name="dc">The stack it runs on.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Whether anyone handled the event.</returns>
    public virtual async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (await OnPreBubbleEventAsync(dc, e, cancellationToken))
        {
            return true;
        }

        if (e.Bubble && dc.Parent != null
            && await dc.Parent.EmitEventAsync(e.Name, e.Value, true, false, cancellationToken))
        {
            return true;
        }

        return await OnPostBubbleEventAsync(dc, e, cancellationToken);
    }

    /// <summary>Handles an event before any parent sees it.</summary>
    /// <param name="dc">The stack it runs on.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Whether the event is handled and goes no further. By default false.</returns>
    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        Completed.False;

    /// <summary>Handles an event that no parent has handled.</summary>
    /// <param name="dc">The stack it runs on.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Whether the event is handled. By default false.</returns>
    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        Completed.False;

    /// <summary>The id of a dialog that was given none.</summary>
    /// <returns>By default the name of its type.</returns>
    protected virtual string OnComputeId() => GetType().Name;

    /// <summary>Remembers where in a source file the dialog is made, for debuggers.</summary>
    /// <param name="path">The file; nothing is remembered when it is empty.</param>
    /// <param name="lineNumber">The line, from 1.</param>
    protected void RegisterSourceLocation(string path, int lineNumber)
    {
        if (!string.IsNullOrEmpty(path))
        {
            DebugSupport.SourceMap.Add(this, new SourceRange(path, lineNumber, 0, lineNumber + 1, 0));
        }
    }
}
