namespace Microsoft.Recognizers.Text.Sequence.Scanning;

/// <summary>The top levels of host names that are registered.</summary>
/// <remarks>Names of the root zone, https://www.iana.org/domains/root/db, as kept in Domains.txt.</remarks>
internal static class TopLevels
{
    private static readonly HashSet<string> _names = Load();

    /// <summary>Whether a top level is registered; case does not matter.</summary>
    public static bool Contains(string name) => _names.Contains(name);

    private static HashSet<string> Load()
    {
        using var reader = new StreamReader(typeof(TopLevels).Assembly.GetManifestResourceStream("Domains")!);
        return reader.ReadToEnd().Split((char[])null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
