using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace EcomBot.Dialogs.Languages;

/// <summary>The files of the language folders, which are built into the assembly as <c>TAG/FILE</c>.</summary>
internal static class LanguageResources
{
    private static readonly Assembly Home = typeof(LanguageResources).Assembly;

    /// <summary>The folders, in alphabetical order.</summary>
    public static IReadOnlyList<string> Tags { get; } =
        [.. Home.GetManifestResourceNames().Where(name => name.EndsWith("/texts.json", StringComparison.Ordinal)).Select(name => name.Split('/')[0]).Order()];

    /// <summary>One JSON file in every language, by language.</summary>
    public static FrozenDictionary<string, T> Load<T>(string file) => Tags.ToFrozenDictionary(tag => tag, tag => Read<T>($"{tag}/{file}"));

    /// <summary>The files of a folder within the language folders, in alphabetical order.</summary>
    public static IEnumerable<string> Names(string folder) =>
        Home.GetManifestResourceNames().Where(name => name.Contains($"/{folder}/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The lines of a text file.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static T Read<T>(string name)
    {
        using var stream = Open(name);
        return JsonSerializer.Deserialize<T>(stream)!;
    }

    private static Stream Open(string name) =>
        Home.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"The language file {name} is missing.", name);
}
