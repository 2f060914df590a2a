namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>A source map that remembers nothing.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.debugging.nullsourcemap"/>
public class NullSourceMap : ISourceMap
{
    /// <summary>One for everybody.</summary>
    public static readonly NullSourceMap Instance = new();

    /// <inheritdoc/>
    public void Add(object item, SourceRange range)
    {
    }

    /// <inheritdoc/>
    public bool TryGetValue(object item, out SourceRange range)
    {
        range = null;
        return false;
    }
}
