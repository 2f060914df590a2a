namespace EcomBot.Tests.Sdk.Api;

/// <summary>
/// What a package of ours leaves out on purpose. Lines of <c>PACKAGE.missing.txt</c>: a comment (<c>#</c>), a whole
/// namespace (<c>Microsoft.Bot.Schema.SharePoint.*</c>), a type's first line as listed, or <c>TYPE: MEMBER</c>.
/// </summary>
internal sealed class DeliberatelyMissing
{
    private readonly HashSet<string> _lines;
    private readonly HashSet<string> _used = [];

    private DeliberatelyMissing(IEnumerable<string> lines) => _lines = [.. lines];

    /// <summary>Lines that name nothing that is missing.</summary>
    public IEnumerable<string> Stale => _lines.Except(_used);

    /// <summary>The list of a package; an empty one when it leaves out nothing.</summary>
    public static DeliberatelyMissing Read(string package)
    {
        var file = Path.Combine(Repository(), "Bot.Tests", "sdk", "Api", package + ".missing.txt");
        var lines = File.Exists(file) ? File.ReadAllLines(file) : [];
        return new DeliberatelyMissing(lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'));
    }

    /// <summary>Whether the list has a type.</summary>
    public bool HasType(string header)
    {
        var name = header.Replace("  [obsolete]", "", StringComparison.Ordinal).Split('(')[0].Split(' ')[^1];
        var line = _lines.FirstOrDefault(line => line == header || line == name
            || (line.EndsWith(".*", StringComparison.Ordinal) && name.StartsWith(line[..^1], StringComparison.Ordinal)));
        return line != null && (_used.Add(line) || true);
    }

    /// <summary>Whether the list has a member.</summary>
    public bool Has(string member) => _lines.Contains(member) && (_used.Add(member) || true);

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "EcomBot.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
