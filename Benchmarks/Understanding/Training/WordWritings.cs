using EcomBot.Cognitive.Entities.NameTagging;

namespace EcomBot.Benchmarks.Understanding.Training;

/// <summary>Counts of how words are written inside sentences: in small letters or with a capital.</summary>
internal sealed class WordWritings
{
    private const int Fewest = 2;
    private const int Some = 5;
    private const int Many = 20;

    private readonly Dictionary<string, (int Small, int Capital)> _counts = new(StringComparer.Ordinal);

    /// <summary>What was learnt of each word that was seen often enough.</summary>
    public IEnumerable<(uint Hash, NameFact Fact)> Facts => _counts.Where(pair => pair.Value.Small + pair.Value.Capital >= Fewest)
        .Select(pair => (NameContext.HashOf(pair.Key), NameFact.Of(writing: WritingOf(pair.Value.Small, pair.Value.Small + pair.Value.Capital))));

    /// <summary>Counts the words of a text but those that begin it or come after a sign.</summary>
    public void Count(string text)
    {
        var before = NameWordKind.Sign;
        foreach (var (word, plain) in NameFacts.WordsOf(text))
        {
            if (before != NameWordKind.Sign && word.Kind is (NameWordKind.Small or NameWordKind.Capital))
            {
                var (small, capital) = _counts.GetValueOrDefault(plain);
                _counts[plain] = word.Kind == NameWordKind.Small ? (small + 1, capital) : (small, capital + 1);
            }
            before = word.Kind;
        }
    }

    private static uint WritingOf(int small, int all) => ((double)small / all) switch
    {
        > 0.95 => all >= Many ? 1u : 2u,
        > 0.6 => 3,
        > 0.25 => 4,
        > 0.05 => 5,
        _ => all >= Some ? 6u : 7u,
    };
}
