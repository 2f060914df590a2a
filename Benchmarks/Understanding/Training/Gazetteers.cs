namespace EcomBot.Benchmarks.Understanding.Training;

/// <summary>The lists of names that were written for this project (<c>Gazetteers/*.txt</c>).</summary>
internal static class Gazetteers
{
    /// <summary>The lists, in a lasting order.</summary>
    public static IReadOnlyList<string> Lists { get; } =
        ["first-names", "last-names", "places", "organisations", "organisation-words", "place-words", "titles", "people"];

    /// <summary>The names of a list.</summary>
    public static IEnumerable<string> Entries(string list) =>
        File.ReadLines(Path.Combine("Benchmarks", "Understanding", "Training", "Gazetteers", $"{list}.txt"))
            .Where(line => !line.StartsWith("# ", StringComparison.Ordinal))
            .SelectMany(line => line.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
