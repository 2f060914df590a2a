using System.Collections.Frozen;

namespace EcomBot.Cognitive.Spelling;

/// <summary>Words that may be meant, found by what is written in their place.</summary>
internal sealed class WordShelf
{
    // Of two words as near, the one is meant that is used so much more often.
    private const int MoreUsed = 2;

    private readonly FrozenSet<string> _words;
    private readonly ILookup<(char First, int Length), ExpectedWord> _shelf;

    /// <summary>Holds words, each once.</summary>
    public WordShelf(IReadOnlyCollection<ExpectedWord> words) =>
        (_words, _shelf) = (words.Select(word => word.Plain).ToFrozenSet(StringComparer.Ordinal), words.ToLookup(word => (word.Plain[0], word.Plain.Length)));

    /// <summary>The words in plain letters.</summary>
    public IEnumerable<string> Words => _words;

    /// <summary>Whether a word in plain letters is one of them.</summary>
    public bool Has(ReadOnlySpan<char> word) => _words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>The one word that a word may be a slip of; null where there is none, or where several are as likely.</summary>
    /// <param name="word">In plain letters.</param>
    /// <param name="fewestUses">How often the other is used at least.</param>
    /// <param name="mostCost">How unlikely the slip may be, see <see cref="Slip.CostOf"/>.</param>
    public ExpectedWord? MeantBy(ReadOnlySpan<char> word, int fewestUses = 0, int mostCost = Slip.None - 1)
    {
        var (best, cost, rival) = (default(ExpectedWord), mostCost + 1, 0);
        for (var length = word.Length - 1; length <= word.Length + 1; length++)
        {
            foreach (var expected in _shelf[(word[0], length)].Where(expected => expected.Uses >= fewestUses))
            {
                var costs = Slip.CostOf(word, expected.Plain);
                if (costs < cost)
                {
                    (best, cost, rival) = (expected, costs, 0);
                }
                else if (costs == cost && best is not null)
                {
                    rival = Math.Max(rival, 1 + Math.Min(best.Uses, expected.Uses));
                    best = expected.Uses > best.Uses ? expected : best;
                }
            }
        }
        return best is null || rival * MoreUsed > 1 + best.Uses ? null : best;
    }
}
