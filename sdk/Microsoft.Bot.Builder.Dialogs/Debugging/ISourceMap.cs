namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>Remembers which part of a source file an object comes from.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.debugging.isourcemap"/>
public interface ISourceMap
{
    /// <summary>Remembers an object's part.</summary>
    /// <param name="item">The object.</param>
    /// <param name="range">The part.</param>
    void Add(object item, SourceRange range);

    /// <summary>Finds an object's part.</summary>
    /// <param name="item">The object.</param>
    /// <param name="range">The part; null when none is known.</param>
    /// <returns>Whether one is known.</returns>
    bool TryGetValue(object item, out SourceRange range);
}
