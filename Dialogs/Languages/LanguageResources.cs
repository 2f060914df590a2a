using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace EcomBot.Dialogs.Languages;

/// <summary>The files of the language folders, which are built into the assembly as <c>TAG/FOLDER/FILE</c>.</summary>
internal static class LanguageResources
{
    private static readonly Assembly Home = typeof(LanguageResources).Assembly;

    /// <summary>The folders, in alphabetical order.</summary>
    public static IReadOnlyList<string> Tags { get; } = [.. Names("texts").Select(name => name.Split('/')[0]).Distinct().Order()];

    /// <summary>All JSON files of a folder in every language, put together, by language.</summary>
    /// <exception cref="InvalidDataException">Two files of a language have the same key.</exception>
    public static FrozenDictionary<string, FrozenDictionary<string, T>> Load<T>(string folder) =>
        Tags.ToFrozenDictionary(tag => tag, tag => Load<T>(tag, folder));

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

    private static FrozenDictionary<string, T> Load<T>(string tag, string folder)
    {
        var all = new Dictionary<string, T>();
        foreach (var name in Names(folder).Where(name => name.StartsWith($"{tag}/", StringComparison.Ordinal)))
        {
            foreach (var (key, value) in Read<Dictionary<string, T>>(name))
            {
                if (!all.TryAdd(key, value))
                {
                    throw new InvalidDataException($"{name}: {key} stands in another file of the folder too.");
                }
            }
        }
        return all.ToFrozenDictionary();
    }

    private static T Read<T>(string name)
    {
        using var stream = Open(name);
        return JsonSerializer.Deserialize<T>(stream)!;
    }

    private static Stream Open(string name) =>
        Home.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"The language file {name} is missing.", name);
}
