using EcomBot.Cognitive.Learning;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Intents;

/// <summary>Words and phrases that mean much the same ("price", "how much"), from the <c>concepts.txt</c> of each language.</summary>
internal static class Concepts
{
    /// <summary>The most words of a phrase.</summary>
    public const int LongestPhrase = 3;

    private const uint Kind = 9;

    private static readonly Dictionary<uint, uint[]> ByPhrase = Load();

    /// <summary>The concepts a phrase belongs to.</summary>
    /// <param name="phrase">Its words, put together with <see cref="Add"/>.</param>
    public static ReadOnlySpan<uint> Of(uint phrase) => ByPhrase.TryGetValue(phrase, out var concepts) ? concepts : [];

    /// <summary>The hash of a phrase with one more word.</summary>
    public static uint Add(uint phrase, ReadOnlySpan<char> folded) => Hash.Add(Hash.Add(phrase, folded), ' ');

    private static Dictionary<uint, uint[]> Load()
    {
        var concepts = new Dictionary<uint, SortedSet<uint>>();
        foreach (var line in Resources.Languages.SelectMany(language => Resources.Lines(language, "concepts")))
        {
            var colon = line.IndexOf(':');
            foreach (var phrase in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var hash = HashOf(Folding.Of(phrase));
                if (!concepts.TryGetValue(hash, out var known))
                {
                    concepts[hash] = known = [];
                }
                known.Add(Hash.Of(Kind, line.AsSpan(0, colon)));
            }
        }
        return concepts.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }

    private static uint HashOf(string folded)
    {
        var hash = Hash.Start;
        foreach (var token in Tokenizer.Cut(folded).Where(token => token.Kind != TokenKind.Sign))
        {
            hash = Add(hash, folded.AsSpan(token.Start, token.Length));
        }
        return hash;
    }
}
