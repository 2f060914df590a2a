using EcomBot.Cognitive.Learning;

namespace EcomBot.Cognitive.Entities.NameTagging;

/// <summary>The words of one text with what is known of each.</summary>
internal readonly ref struct NameContext
{
    private const int LongestPhrase = 4;
    private const int LongestShape = 16;
    private const uint WordHash = 1;
    private const uint PhraseHash = 2;
    private const uint ShapeHash = 3;

    /// <summary>Prepares a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">The text in plain letters.</param>
    /// <param name="words">Its words.</param>
    /// <param name="facts">What is known of words.</param>
    /// <param name="infos">Room for as many as there are words.</param>
    public NameContext(string text, string folded, ReadOnlySpan<NameWord> words, WordFacts facts, Span<NameWordInfo> infos)
    {
        (Text, Folded) = (text, folded);
        Words = words;
        Infos = infos[..words.Length];
        for (var index = 0; index < words.Length; index++)
        {
            var word = words[index];
            var plain = word.Kind is NameWordKind.Link or NameWordKind.Mention ? (uint)word.Kind : HashOf(folded.AsSpan(word.Start, word.End - word.Start));
            infos[index] = new() { Plain = plain, Kind = word.Kind, Fact = facts[plain], Shape = ShapeOf(text.AsSpan(word.Start, word.End - word.Start)) };
        }
        MarkPhrases(facts);
        Line = LineOf(words);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The text in plain letters.</summary>
    public string Folded { get; }

    /// <summary>Its words.</summary>
    public ReadOnlySpan<NameWord> Words { get; }

    /// <summary>What is known of each word.</summary>
    public Span<NameWordInfo> Infos { get; }

    /// <summary>How the line is written: without words, small, in capitals, as a headline, with one capital, or otherwise.</summary>
    public uint Line { get; }

    /// <summary>The hash of a word in plain letters.</summary>
    public static uint HashOf(ReadOnlySpan<char> plain) => Hash.Of(WordHash, plain);

    /// <summary>The hash of words in a row.</summary>
    public static uint Join(uint phrase, uint word) => Hash.Mix(Hash.Add(Hash.Add(phrase, PhraseHash), word));

    /// <summary>What is known of a word, also of the places before the first and after the last.</summary>
    public NameWordInfo At(int index) =>
        index < 0 ? new() { Plain = 11, Shape = 11 } : index >= Infos.Length ? new() { Plain = 12, Shape = 12 } : Infos[index];

    /// <summary>Whether a sentence begins with a word; whom it is addressed to does not count.</summary>
    public bool IsFirst(int index)
    {
        for (index--; index >= 0; index--)
        {
            var word = Words[index];
            if (word.Kind == NameWordKind.Sign && Text[word.Start] is '.' or '!' or '?' or ':' or '"' or '…')
            {
                return true;
            }
            if (word.Kind is not (NameWordKind.Mention or NameWordKind.Sign) && Text.AsSpan(word.Start, word.End - word.Start) is not "RT")
            {
                return false;
            }
        }
        return true;
    }

    private void MarkPhrases(WordFacts facts)
    {
        for (var first = 0; first < Infos.Length; first++)
        {
            var (hash, lists, length) = (Infos[first].Plain, 0u, 0);
            for (var last = first + 1; last < Math.Min(first + LongestPhrase, Infos.Length); last++)
            {
                hash = Join(hash, Infos[last].Plain);
                (lists, length) = facts[hash].Lists is not 0 and var known ? (known, last - first + 1) : (lists, length);
            }
            for (var index = first; index < first + length; index++)
            {
                Infos[index].Phrase |= lists << (index == first ? 0 : 8);
            }
        }
    }

    private static uint LineOf(ReadOnlySpan<NameWord> words)
    {
        var (small, capital, shouted) = (0, 0, 0);
        foreach (var word in words)
        {
            small += word.Kind == NameWordKind.Small ? 1 : 0;
            capital += word.Kind is NameWordKind.Capital or NameWordKind.Mixed ? 1 : 0;
            shouted += word.Kind == NameWordKind.Shouted ? 1 : 0;
        }
        var all = small + capital + shouted;
        return all == 0 ? 0u : small == all ? 1u : shouted * 2 > all && all > 2 ? 2u : capital * 2 > all && all > 4 ? 3u : capital + shouted <= 1 ? 4u : 5u;
    }

    /// <summary>The hash of a word with its capitals as A, its small letters as a and its digits as 0, at most two of each in a row.</summary>
    private static uint ShapeOf(ReadOnlySpan<char> word)
    {
        Span<char> shape = stackalloc char[LongestShape];
        var length = 0;
        foreach (var letter in word)
        {
            var kind = char.IsUpper(letter) ? 'A' : char.IsLetter(letter) ? 'a' : char.IsDigit(letter) ? '0' : letter;
            if (length < LongestShape && (length < 2 || shape[length - 1] != kind || shape[length - 2] != kind))
            {
                shape[length++] = kind;
            }
        }
        return Hash.Of(ShapeHash, shape[..length]);
    }
}
