using System.Buffers;
using System.Collections.Frozen;

namespace EcomBot.Dialogs.Understanding;

/// <summary>The words and phrases of one list in one language, found in plain text (<see cref="PlainText"/>).</summary>
/// <remarks>A message is held against hundreds of lists, and most have nothing to do with it: one pass over the text tells.</remarks>
internal sealed class WordList
{
    private readonly FrozenSet<string> _whole;
    private SearchValues<string>? _any;

    public WordList(IEnumerable<string> phrases)
    {
        Phrases = [.. phrases.Select(phrase => PlainText.Of(phrase).Trim()).Where(phrase => phrase.Length > 0).OrderByDescending(phrase => phrase.Length)];
        _whole = Phrases.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The phrases in plain letters, the longest first.</summary>
    public string[] Phrases { get; }

    /// <summary>Whether the letters of a phrase stand somewhere, be it inside of a word.</summary>
    public bool MayBeIn(string plain) => plain.AsSpan().ContainsAny(_any ??= SearchValues.Create(Phrases, StringComparison.Ordinal));

    /// <summary>Whether a phrase stands somewhere.</summary>
    public bool IsIn(string plain) => MayBeIn(plain) && Array.Exists(Phrases, phrase => FindIn(plain, phrase, 0) is not null);

    /// <summary>Whether a text is one of the phrases.</summary>
    public bool Has(string plain) => _whole.Contains(plain);

    /// <summary>Whether a text begins with a phrase.</summary>
    public bool Begins(string plain) =>
        Array.Exists(Phrases, phrase => plain.StartsWith(phrase, StringComparison.Ordinal) && IsBorder(plain, phrase.Length - 1, phrase.Length));

    /// <summary>The first place where a phrase stands, the longest of those that begin there; null where none does.</summary>
    public Range? FirstIn(string plain)
    {
        Range? first = null;
        if (MayBeIn(plain))
        {
            foreach (var phrase in Phrases)
            {
                // The longer ones were looked for before.
                if (FindIn(plain, phrase, 0) is { } place && (first is null || place.Start.Value < first.Value.Start.Value))
                {
                    first = place;
                }
            }
        }
        return first;
    }

    /// <summary>The first place of one phrase as whole words, from a place on; null where it does not stand.</summary>
    public static Range? FindIn(string plain, string phrase, int from)
    {
        for (var place = plain.IndexOf(phrase, from, StringComparison.Ordinal); place >= 0; place = plain.IndexOf(phrase, place + 1, StringComparison.Ordinal))
        {
            if (IsBorder(plain, place - 1, place) && IsBorder(plain, place + phrase.Length - 1, place + phrase.Length))
            {
                return place..(place + phrase.Length);
            }
        }
        return null;
    }

    private static bool IsBorder(string plain, int left, int right) =>
        left < 0 || right >= plain.Length || plain[left] == ' ' || plain[right] == ' ' || PlainText.IsIdeograph(plain[left])
            || PlainText.IsIdeograph(plain[right]);
}
