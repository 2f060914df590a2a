using EcomBot.Cognitive.Learning;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Intents;

/// <summary>Words and phrases that mean much the same ("price", "how much"), from the <c>concepts.txt</c> of each language.</summary>
internal static class Concepts
{
    /// <summary>The most words of a phrase.</summary>
    public const int LongestPhrase = 3;

    private const uint Kind = 9;

    private static readonly uint[][] Lists;
    private static readonly HashIndex ByPhrase;

    static Concepts()
    {
        var (lists, places) = (new List<uint[]> { Array.Empty<uint>() }, new Dictionary<uint, int>());
        foreach (var (phrase, concepts) in Load())
        {
            var hash = Hash.Start;
            foreach (var word in phrase.Split(' '))
            {
                places.TryAdd(hash = Add(hash, word), 0);
            }
            places[hash] = lists.Count;
            lists.Add([.. concepts]);
        }
        (Lists, ByPhrase, Count) = ([.. lists], HashIndex.Of(places), lists.SelectMany(list => list).Distinct().Count());
    }

    /// <summary>How many concepts there are.</summary>
    public static int Count { get; }

    /// <summary>The concepts a phrase belongs to, and whether a longer phrase may begin so.</summary>
    /// <param name="phrase">Its words, put together with <see cref="Add"/>.</param>
    /// <param name="concepts">Receives the concepts.</param>
    public static bool TryGet(uint phrase, out ReadOnlySpan<uint> concepts)
    {
        var list = ByPhrase.Find(phrase);
        concepts = list < 0 ? [] : Lists[list];
        return list >= 0;
    }

    /// <summary>Whether a word alone belongs to a concept.</summary>
    public static bool Has(ReadOnlySpan<char> word) => ByPhrase.Find(Add(Hash.Start, word)) > 0;

    /// <summary>The hash of a phrase with one more word.</summary>
    public static uint Add(uint phrase, ReadOnlySpan<char> folded) => Hash.Add(Hash.Add(phrase, folded), ' ');

    private static Dictionary<string, SortedSet<uint>> Load()
    {
        var concepts = new Dictionary<string, SortedSet<uint>>(StringComparer.Ordinal);
        foreach (var line in Resources.Languages.SelectMany(language => Resources.Lines(language, "concepts")))
        {
            var colon = line.IndexOf(':');
            foreach (var phrase in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var words = WordsOf(Folding.Of(phrase));
                if (!concepts.TryGetValue(words, out var known))
                {
                    concepts[words] = known = [];
                }
                known.Add(Hash.Of(Kind, line.AsSpan(0, colon)));
            }
        }
        return concepts;
    }

    private static string WordsOf(string folded) => string.Join(' ', Tokenizer.Cut(folded)
        .Where(token => token.Kind != TokenKind.Sign).Select(token => folded.Substring(token.Start, token.Length)));
}
