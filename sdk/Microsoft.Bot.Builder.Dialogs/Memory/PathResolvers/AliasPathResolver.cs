namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>A short form that is a sign before a name: <c>$name</c> for <c>dialog.name</c>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.memory.pathresolvers.aliaspathresolver"/>
public class AliasPathResolver : IPathResolver
{
    private readonly string _prefix;
    private readonly string _postfix;

    /// <summary>Makes a short form.</summary>
    /// <param name="alias">The sign.</param>
    /// <param name="prefix">What it stands for.</param>
    /// <param name="postfix">What follows the name in the full form; null for nothing.</param>
    /// <exception cref="ArgumentNullException">The sign or what it stands for is null.</exception>
    public AliasPathResolver(string alias, string prefix, string postfix = null)
    {
        ArgumentNullException.ThrowIfNull(alias);
        ArgumentNullException.ThrowIfNull(prefix);
        Alias = alias.Trim();
        _prefix = prefix.Trim();
        _postfix = postfix ?? string.Empty;
    }

    /// <summary>The sign.</summary>
    public string Alias { get; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public virtual string TransformPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        path = path.Trim();
        return path.StartsWith(Alias, StringComparison.Ordinal) && path.Length > Alias.Length && IsPathChar(path[Alias.Length])
            ? $"{_prefix}{path[Alias.Length..]}{_postfix}".TrimEnd('.')
            : path;
    }

    /// <summary>Whether a name may begin with a character.</summary>
    /// <param name="ch">The character.</param>
    /// <returns>True for letters and the underscore.</returns>
    protected bool IsPathChar(char ch) => char.IsLetter(ch) || ch == '_';
}
