namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>Shows values to whoever debugs a bot.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.debugging.idebugger"/>
public interface IDebugger
{
    /// <summary>Shows a value.</summary>
    /// <param name="text">What to say of it.</param>
    /// <param name="item">What it belongs to.</param>
    /// <param name="value">The value.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A task that ends when it is shown.</returns>
    Task OutputAsync(string text, object item, object value, CancellationToken cancellationToken);
}
