using System.Collections.Concurrent;

namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>A source map for the whole process.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.debugging.sourcemap"/>
public class SourceMap : ConcurrentDictionary<object, SourceRange>, ISourceMap
{
    /// <summary>One for everybody.</summary>
    public static readonly SourceMap Instance = new();

    /// <summary>Makes a map that tells objects apart by identity.</summary>
    public SourceMap()
        : base(ReferenceEqualityComparer.Instance)
    {
    }

    /// <inheritdoc/>
    public void Add(object item, SourceRange range) => this[item] = range;
}
