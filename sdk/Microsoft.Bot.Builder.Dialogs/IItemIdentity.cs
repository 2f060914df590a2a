namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something that a debugger can name.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.iitemidentity"/>
public interface IItemIdentity
{
    /// <summary>The item's name, as a person would recognise it.</summary>
    /// <returns>The name.</returns>
    string GetIdentity();
}
