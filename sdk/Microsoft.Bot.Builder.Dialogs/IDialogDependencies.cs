namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that needs others in the same set.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.idialogdependencies"/>
public interface IDialogDependencies
{
    /// <summary>The dialogs to add to the set along with this one.</summary>
    /// <returns>The dialogs; null entries are passed over.</returns>
    IEnumerable<Dialog> GetDependencies();
}
