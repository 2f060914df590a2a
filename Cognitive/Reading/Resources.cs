using System.Text;

namespace EcomBot.Cognitive.Reading;

/// <summary>The word lists and models that come with the project.</summary>
internal static class Resources
{
    /// <summary>The languages there are word lists for, as ISO 639-1.</summary>
    public static IReadOnlyList<string> Languages { get; } = [.. typeof(Resources).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("Languages/", StringComparison.Ordinal))
        .Select(name => name.Split('/')[1])
        .Distinct()
        .Order(StringComparer.Ordinal)];

    /// <summary>The lines of a language's word list, without comments and empty lines; none when the language has no such list.</summary>
    public static IEnumerable<string> Lines(string language, string list)
    {
        using var stream = typeof(Resources).Assembly.GetManifestResourceStream($"Languages/{language}/{list}.txt");
        if (stream is null)
        {
            yield break;
        }
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
            {
                yield return line;
            }
        }
    }

    /// <summary>The bytes of a model.</summary>
    /// <exception cref="InvalidOperationException">No such model is built in.</exception>
    public static Stream Model(string name) =>
        typeof(Resources).Assembly.GetManifestResourceStream($"Models/{name}.bin")
        ?? throw new InvalidOperationException($"The model {name} is not built in: train it first.");
}
