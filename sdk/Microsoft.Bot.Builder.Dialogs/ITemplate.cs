namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Makes a value of a kind from a dialog's context and data.</summary>
/// <typeparam name="T">What the template makes.</typeparam>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.itemplate-1"/>
public interface ITemplate<T>
{
    /// <summary>Makes the value.</summary>
    /// <param name="dialogContext">The context it is made in.</param>
    /// <param name="data">What the template may read; null for the dialog's memory.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The value made.</returns>
    Task<T> BindAsync(DialogContext dialogContext, object data = null, CancellationToken cancellationToken = default);
}
