using System.Collections.Frozen;

namespace EcomBot.Cognitive.Reading;

/// <summary>The words of each language that carry no meaning of their own.</summary>
public static class StopWords
{
    private static readonly FrozenSet<string> Every =
        Resources.Languages.SelectMany(Of).Select(Folding.Of).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Every.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The stop words of one language, as written.</summary>
    public static IEnumerable<string> Of(string language) => Resources.Lines(language, "stopwords");

    /// <summary>Whether a word in plain letters is a stop word of any language.</summary>
    public static bool Contains(ReadOnlySpan<char> folded) => Lookup.Contains(folded);
}
