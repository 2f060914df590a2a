using EcomBot.Cognitive;
using EcomBot.Cognitive.Entities.NameTagging;
using EcomBot.Cognitive.Entities.Tagging;

namespace EcomBot.Benchmarks.Understanding.Training;

/// <summary>Counts of what words are part of in marked texts: of first and last names, places, organisations, or nothing.</summary>
internal sealed class WordParts
{
    private const int Fewest = 2;
    private const int Many = 8;
    private const uint Unsure = 29;
    private const int FirstName = 0;
    private const int LastName = 1;
    private const int Place = 2;
    private const int Organization = 3;
    private const int Nothing = 4;

    private readonly Dictionary<string, int[]> _counts = new(StringComparer.Ordinal);

    /// <summary>What was learnt of each word that was seen often enough.</summary>
    public IEnumerable<(uint Hash, NameFact Fact)> Facts => _counts.Where(pair => pair.Value.Sum() >= Fewest)
        .Select(pair => (NameContext.HashOf(pair.Key), NameFact.Of(part: PartOf(pair.Value))));

    /// <summary>Counts the words of a text.</summary>
    public void Count(MarkedText text)
    {
        foreach (var (word, plain) in NameFacts.WordsOf(text.Text))
        {
            if (word.Kind is not (NameWordKind.Sign or NameWordKind.Number))
            {
                var counts = _counts.TryGetValue(plain, out var known) ? known : _counts[plain] = new int[Nothing + 1];
                counts[PartIn(text, word)]++;
            }
        }
    }

    private static int PartIn(MarkedText text, NameWord word)
    {
        var (type, start, _) = text.Spans.FirstOrDefault(span => span.Start <= word.Start && span.End >= word.End, (Type: "", Start: 0, End: 0));
        return type switch
        {
            EntityCategory.Person => word.Start == start ? FirstName : LastName,
            EntityCategory.Location => Place,
            EntityCategory.Organization => Organization,
            _ => Nothing,
        };
    }

    /// <summary>The kind of name and how surely, as a number below 32.</summary>
    private static uint PartOf(int[] counts)
    {
        int[] kinds = [counts[FirstName] + counts[LastName], counts[Place], counts[Organization], counts[Nothing]];
        var (all, best) = (counts.Sum(), Array.IndexOf(kinds, kinds.Max()));
        var share = (double)kinds[best] / all;
        var kind = best > 0 ? (uint)best + 2 : counts[FirstName] > counts[LastName] * 3 ? 0u : counts[LastName] > counts[FirstName] * 3 ? 1u : 2u;
        return share > 0.85 ? (kind * 4) + (all >= Many ? 4u : 3u) : share > 0.55 ? (kind * 4) + 2 : Unsure;
    }
}
