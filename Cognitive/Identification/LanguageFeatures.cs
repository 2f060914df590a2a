using EcomBot.Cognitive.Learning;

namespace EcomBot.Cognitive.Identification;

/// <summary>What tells the language of a text in Latin letters: its words and the letters within them.</summary>
internal static class LanguageFeatures
{
    private const int LongestPiece = 5;
    private const int LongestWord = 24;
    private const uint WordKind = 77;

    /// <summary>How much of a text is looked at, in UTF-16 code units; a language shows long before.</summary>
    private const int LongestText = 600;

    /// <summary>Adds the features of a text, as written.</summary>
    public static void Collect(ReadOnlySpan<char> text, FeatureBuffer features)
    {
        Span<char> word = stackalloc char[LongestWord + 2];
        var length = 0;
        text = text[..Math.Min(text.Length, LongestText)];
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && IsLetter(text[index]))
            {
                if (length < LongestWord)
                {
                    word[++length] = char.ToLowerInvariant(text[index] == '’' ? '\'' : text[index]);
                }
                continue;
            }
            if (length > 0 && !IsName(text, index, length))
            {
                word[0] = ' ';
                word[length + 1] = ' ';
                CollectWord(word[..(length + 2)], features);
            }
            length = 0;
        }
    }

    private static bool IsLetter(char letter) => char.IsLetter(letter) || letter is '\'' or '’';

    /// <summary>Whether a word is part of a number, a user's name, an address of a page or of e-mail: these are in no language.</summary>
    private static bool IsName(ReadOnlySpan<char> text, int end, int length)
    {
        var before = end - length - 1;
        return (before >= 0 && (text[before] is '@' or '/' || char.IsAsciiDigit(text[before]))) || (end < text.Length && char.IsAsciiDigit(text[end]))
            || (end + 1 < text.Length && text[end] is '@' or '/' && char.IsLetter(text[end + 1]));
    }

    private static void CollectWord(ReadOnlySpan<char> word, FeatureBuffer features)
    {
        features.Add(Hash.Of(WordKind, word));
        for (var start = 0; start < word.Length; start++)
        {
            var hash = Hash.Start;
            var longest = Math.Min(LongestPiece, word.Length - start);
            for (var length = 1; length <= longest; length++)
            {
                hash = Hash.Add(hash, word[start + length - 1]);
                if (length > 1 || word[start] > 127)
                {
                    features.Add(Hash.Mix(hash + (uint)length));
                }
            }
        }
    }
}
