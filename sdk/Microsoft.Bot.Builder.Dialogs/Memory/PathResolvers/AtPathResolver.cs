namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>The short form <c>@name</c> of the first value of an entity, <c>turn.recognized.entities.name.first()</c>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.memory.pathresolvers.atpathresolver"/>
public class AtPathResolver : AliasPathResolver
{
    private const string Entities = "turn.recognized.entities.";

    /// <summary>Makes the short form.</summary>
    public AtPathResolver()
        : base("@", Entities, "first()")
    {
    }

    /// <inheritdoc/>
    public override string TransformPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        path = path.Trim();
        if (path.Length < 2 || path[0] != '@' || !IsPathChar(path[1]))
        {
            return path;
        }

        var end = path.AsSpan().IndexOfAny('.', '[');
        var name = end < 0 ? path[1..] : path[1..end];
        return $"{Entities}{name}.first(){(end < 0 ? string.Empty : path[end..])}";
    }
}
