namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>Where dialogs meet the debugger of the turn, if there is one.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.debugging.debugsupport"/>
public static class DebugSupport
{
    /// <summary>Where the sources of dialogs are remembered.</summary>
    public static ISourceMap SourceMap { get; set; } = Debugging.SourceMap.Instance;

    /// <summary>The debugger of a turn.</summary>
    /// <param name="context">The turn.</param>
    /// <returns>The debugger; one that does nothing when the turn has none.</returns>
    public static IDialogDebugger GetDebugger(this ITurnContext context) =>
        context.TurnState.Get<IDialogDebugger>() ?? NullDialogDebugger.Instance;

    /// <summary>The debugger of a dialog context.</summary>
    /// <param name="context">The context.</param>
    /// <returns>The debugger; one that does nothing when the turn has none.</returns>
    public static IDialogDebugger GetDebugger(this DialogContext context) => context.Context.GetDebugger();

    /// <summary>Lets the debugger stop before a dialog.</summary>
    /// <param name="context">The stack.</param>
    /// <param name="dialog">The dialog.</param>
    /// <param name="more">What it is going to do.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A task that ends when the turn may go on.</returns>
    public static Task DebuggerStepAsync(
        this DialogContext context, Dialog dialog, string more, CancellationToken cancellationToken) =>
        context.GetDebugger().StepAsync(context, dialog, more, cancellationToken);

    /// <summary>Lets the debugger stop before a recogniser.</summary>
    /// <param name="context">The stack.</param>
    /// <param name="recognizer">The recogniser.</param>
    /// <param name="more">What it is going to do.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A task that ends when the turn may go on.</returns>
    public static Task DebuggerStepAsync(
        this DialogContext context, IRecognizer recognizer, string more, CancellationToken cancellationToken) =>
        context.GetDebugger().StepAsync(context, recognizer, more, cancellationToken);

    /// <summary>Lets the debugger stop before a recogniser of dialogs.</summary>
    /// <param name="context">The stack.</param>
    /// <param name="recognizer">The recogniser.</param>
    /// <param name="more">What it is going to do.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A task that ends when the turn may go on.</returns>
    public static Task DebuggerStepAsync(
        this DialogContext context, Recognizer recognizer, string more, CancellationToken cancellationToken) =>
        context.GetDebugger().StepAsync(context, recognizer, more, cancellationToken);
}
