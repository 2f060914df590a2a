namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A reusable dialog that runs dialogs of its own on a stack of its own.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.componentdialog"/>
public class ComponentDialog : DialogContainer
{
    /// <summary>The name under which the inner stack is kept in the dialog's state.</summary>
    public const string PersistedDialogState = "dialogs";

    private bool _initialized;

    /// <summary>Makes a component.</summary>
    /// <param name="dialogId">Its id; null takes the name of its type.</param>
    public ComponentDialog(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The id of the inner dialog that is started first. Default: the first one added.</summary>
    public string InitialDialogId { get; set; }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext outerDc, object options = null, CancellationToken cancellationToken = default)
    {
        Arguments.NotACancellationToken(options);
        ArgumentNullException.ThrowIfNull(outerDc);
        await PrepareAsync(outerDc, cancellationToken);

        var result = await OnBeginDialogAsync(CreateChildContext(outerDc), options, cancellationToken);
        TelemetryClient.TrackDialogView(Id);
        return await LeaveOrWaitAsync(outerDc, result, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext outerDc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        await PrepareAsync(outerDc, cancellationToken);

        var result = await OnContinueDialogAsync(CreateChildContext(outerDc), cancellationToken);
        return await LeaveOrWaitAsync(outerDc, result, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext outerDc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        Arguments.NotACancellationToken(result);
        ArgumentNullException.ThrowIfNull(outerDc);
        await PrepareAsync(outerDc, cancellationToken);

        // Something was pushed over this component and has ended; what waits inside still waits, so it asks again.
        await RepromptDialogAsync(outerDc.Context, outerDc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        await CreateInnerContext(turnContext, instance).RepromptDialogAsync(cancellationToken);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(instance);
        if (reason == DialogReason.CancelCalled)
        {
            await CreateInnerContext(turnContext, instance).CancelAllDialogsAsync(cancellationToken);
        }

        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken);
    }

    /// <summary>Adds a dialog inside; the first one becomes the initial one unless another is named.</summary>
    /// <param name="dialog">The dialog.</param>
    /// <returns>The component.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dialog"/> is null.</exception>
    public ComponentDialog AddDialog(Dialog dialog)
    {
        Dialogs.Add(dialog);
        InitialDialogId ??= dialog.Id;
        return this;
    }

    /// <inheritdoc/>
    public override DialogContext CreateChildContext(DialogContext dc) =>
        new(Dialogs, dc, InnerState(dc.ActiveDialog));

    /// <summary>Runs <see cref="OnInitializeAsync"/> before the component is used for the first time.</summary>
    /// <param name="outerDc">The context of the component.</param>
    /// <returns>A task that ends when the component is ready.</returns>
    protected Task EnsureInitializedAsync(DialogContext outerDc)
    {
        if (_initialized)
        {
            return Task.CompletedTask;
        }

        _initialized = true;
        return OnInitializeAsync(outerDc);
    }

    /// <summary>Prepares the component for its first use. By default the first dialog becomes the initial one.</summary>
    /// <param name="dc">The context of the component.</param>
    /// <returns>A task that ends when the component is ready.</returns>
    protected virtual Task OnInitializeAsync(DialogContext dc)
    {
        InitialDialogId ??= Dialogs.GetDialogs().FirstOrDefault()?.Id;
        return Task.CompletedTask;
    }

    /// <summary>Starts the component. By default the initial dialog is started inside.</summary>
    /// <param name="innerDc">The context of the dialogs inside.</param>
    /// <param name="options">What the component is started with.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How the inner stack stands afterwards.</returns>
    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        innerDc.BeginDialogAsync(InitialDialogId, options, cancellationToken);

    /// <summary>Goes on with the component; the place to look for interruptions. By default the inner dialog goes on.</summary>
    /// <param name="innerDc">The context of the dialogs inside.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How the inner stack stands afterwards.</returns>
    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(
        DialogContext innerDc, CancellationToken cancellationToken = default) =>
        innerDc.ContinueDialogAsync(cancellationToken);

    /// <summary>Called when the component ends. By default nothing is done.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="instance">The component's instance on the stack.</param>
    /// <param name="reason">Why it ends.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A task that ends when all is cleaned up.</returns>
    protected virtual Task OnEndDialogAsync(
        ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Called after the inner dialog has asked again. By default nothing is done.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">The component's instance on the stack.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A task that ends when all is sent.</returns>
    protected virtual Task OnRepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Ends the component when its inner stack is empty. By default the inner result becomes its own.</summary>
    /// <param name="outerDc">The context of the component.</param>
    /// <param name="result">What the last inner dialog gave back.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How the outer stack stands afterwards.</returns>
    protected virtual Task<DialogTurnResult> EndComponentAsync(
        DialogContext outerDc, object result, CancellationToken cancellationToken) =>
        outerDc.EndDialogAsync(result, cancellationToken);

    private static DialogState InnerState(DialogInstance instance)
    {
        var state = instance.State.ContainsKey(PersistedDialogState)
            ? Persisted.Get<DialogState>(instance.State, PersistedDialogState)
            : null;
        if (state == null)
        {
            instance.State[PersistedDialogState] = state = new DialogState();
        }

        return state;
    }

    private async Task PrepareAsync(DialogContext outerDc, CancellationToken cancellationToken)
    {
        await EnsureInitializedAsync(outerDc);
        await CheckForVersionChangeAsync(outerDc, cancellationToken);
    }

    private Task<DialogTurnResult> LeaveOrWaitAsync(
        DialogContext outerDc, DialogTurnResult inner, CancellationToken cancellationToken) =>
        inner.Status == DialogTurnStatus.Waiting
            ? Completed.EndOfTurn
            : EndComponentAsync(outerDc, inner.Result, cancellationToken);

    private DialogContext CreateInnerContext(ITurnContext turnContext, DialogInstance instance) =>
        new(Dialogs, turnContext, InnerState(instance));
}
