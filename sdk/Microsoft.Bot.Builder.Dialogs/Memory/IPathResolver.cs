namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>Turns short forms of memory paths into full ones.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.memory.ipathresolver"/>
public interface IPathResolver
{
    /// <summary>Turns a path into its full form.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The full form; the path itself when it is not a short form of this kind.</returns>
    string TransformPath(string path);
}
