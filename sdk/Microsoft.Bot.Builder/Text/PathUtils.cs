namespace Microsoft.Bot.Builder;

/// <summary>Paths of files as this machine writes them.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.pathutils"/>
public static class PathUtils
{
    /// <summary>Writes a path as this machine does.</summary>
    /// <param name="ambiguousPath">The path, with slashes either way.</param>
    /// <returns>The path with this machine's separators.</returns>
    public static string NormalizePath(string ambiguousPath) => Path.DirectorySeparatorChar == '/'
        ? ambiguousPath.Replace('\\', '/')
        : ambiguousPath.Replace('/', '\\');
}
