using System.Reflection;

namespace Microsoft.Recognizers.Text.Words;

/// <summary>One language's words for one kind of recognition: sections of lines <c>key = phrase, phrase</c>.</summary>
/// <remarks>A line may be continued by starting the next with white space. # starts a comment; a comma in a phrase is written \c.</remarks>
internal sealed class WordFile
{
    private readonly Dictionary<string, List<WordLine>> _sections = [];

    private WordFile(string name) => Name = name;

    /// <summary>The file's name, such as <c>English/Number</c>.</summary>
    public string Name { get; }

    /// <summary>Every file of the kind that is embedded in the assembly, one a language.</summary>
    public static IEnumerable<WordFile> LoadAll(Assembly assembly, string kind) =>
        from name in assembly.GetManifestResourceNames()
        where name.Replace('\\', '/').EndsWith("/" + kind, StringComparison.Ordinal)
        orderby name
        select Load(assembly, name);

    /// <summary>The lines of a section in their order; none when the file lacks it.</summary>
    public IReadOnlyList<WordLine> Section(string name) => _sections.GetValueOrDefault(name, []);

    /// <summary>All phrases of a section.</summary>
    public IEnumerable<string> Phrases(string name) => Section(name).SelectMany(line => line.Phrases);

    /// <summary>A line of the section <c>settings</c>; empty when it is missing.</summary>
    public string Setting(string key) =>
        Section("settings").FirstOrDefault(line => line.Key == key)?.Phrases.FirstOrDefault() ?? string.Empty;

    /// <summary>The cultures that the file is for.</summary>
    public IEnumerable<string> Cultures => Section("settings").Single(line => line.Key == "cultures").Phrases;

    private static WordFile Load(Assembly assembly, string name)
    {
        var file = new WordFile(name);
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name));
        var section = string.Empty;
        var pending = string.Empty;
        while (reader.ReadLine() is { } line)
        {
            var comment = line.IndexOf('#');
            var text = comment >= 0 ? line[..comment] : line;
            if (text.Length > 0 && char.IsWhiteSpace(text[0]))
            {
                pending += " " + text.Trim();
                continue;
            }
            file.Add(section, pending);
            pending = text.Trim();
            if (pending.StartsWith('[') && pending.EndsWith(']') && !pending.Contains(" = "))
            {
                section = pending.Trim('[', ']');
                pending = string.Empty;
            }
        }
        file.Add(section, pending);
        return file;
    }

    private void Add(string section, string line)
    {
        if (line.Length == 0)
        {
            return;
        }
        var equals = line.IndexOf(" = ", StringComparison.Ordinal);
        if (equals < 0)
        {
            throw new FormatException($"{Name}, [{section}]: '{line}' has no ' = '.");
        }
        var phrases = line[(equals + 3)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (!_sections.TryGetValue(section, out var lines))
        {
            _sections[section] = lines = [];
        }
        lines.Add(new WordLine(line[..equals].Trim(), Array.ConvertAll(phrases, Plain)));
    }

    private static string Plain(string phrase) => phrase.Replace("\\c", ",").Replace("\\h", "#");
}

/// <summary>A line of a word file: what the phrases mean, and the phrases.</summary>
internal sealed record WordLine(string Key, string[] Phrases);
