namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>Stops a turn at its dialogs for whoever debugs a bot.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.debugging.idialogdebugger"/>
public interface IDialogDebugger
{
    /// <summary>Called before something runs.</summary>
    /// <param name="context">The stack.</param>
    /// <param name="item">What runs.</param>
    /// <param name="more">What it is going to do.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A task that ends when the turn may go on.</returns>
    Task StepAsync(DialogContext context, object item, string more, CancellationToken cancellationToken);
}
