namespace EcomBot.Commerce.Search;

/// <summary>Words that say little of what a text is about ("how", "the", "for"), as <see cref="SearchTerms"/> gives them.</summary>
internal static class FunctionWords
{
    private static readonly HashSet<string> All = Read();

    /// <summary>Whether a word is one of them, in any language.</summary>
    public static bool Has(string term) => All.Contains(term);

    private static HashSet<string> Read()
    {
        using var stream = typeof(FunctionWords).Assembly.GetManifestResourceStream("Search.function-words.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#')).SelectMany(SearchTerms.Of)];
    }
}
