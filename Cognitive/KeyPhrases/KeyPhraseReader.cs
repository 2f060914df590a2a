using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.KeyPhrases;

/// <summary>Finds the main points of a text: runs of telling words, longer and rarer ones first.</summary>
internal static class KeyPhraseReader
{
    private const int MostPhrases = 6;
    private const int MostWords = 4;
    private const int FewestLetters = 3;
    private const string ChineseBreaks = "的了我你是不在有这那吗呢吧和就都也很请要想会能把给被到什么怎为没还";

    /// <summary>The phrases as written, most telling first.</summary>
    public static IReadOnlyList<string> Read(TextReading reading)
    {
        var phrases = new List<KeyPhrase>();
        for (var index = 0; index < reading.Tokens.Length; index++)
        {
            index = reading.Tokens[index].Kind == TokenKind.Ideographs
                ? ReadIdeographs(reading, index, phrases)
                : ReadWords(reading, index, phrases);
        }
        phrases.Sort(static (left, right) => left.Worth != right.Worth ? right.Worth.CompareTo(left.Worth) : left.Start.CompareTo(right.Start));
        return Written(reading.Text, phrases);
    }

    private static List<string> Written(string text, List<KeyPhrase> phrases)
    {
        var written = new List<string>(Math.Min(phrases.Count, MostPhrases));
        foreach (var (start, end, _) in phrases)
        {
            if (written.Count < MostPhrases && !IsIn(written, text.AsSpan(start, end - start)))
            {
                written.Add(text[start..end]);
            }
        }
        return written;
    }

    private static bool IsIn(List<string> written, ReadOnlySpan<char> phrase)
    {
        foreach (var other in written)
        {
            if (phrase.Equals(other, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }

    private static int ReadWords(TextReading reading, int first, List<KeyPhrase> phrases)
    {
        var (last, worth) = (first - 1, 0);
        while (last + 1 < reading.Tokens.Length && last + 1 - first < MostWords && IsTelling(reading, last + 1)
            && (last < first || reading.Tokens[last + 1].Start - reading.Tokens[last].End == 1))
        {
            last++;
            worth += Math.Min(10, reading.Tokens[last].Length);
        }
        if (last >= first)
        {
            phrases.Add(new(reading.Tokens[first].Start, reading.Tokens[last].End, worth));
        }
        return Math.Max(first, last);
    }

    private static bool IsTelling(TextReading reading, int index)
    {
        var token = reading.Tokens[index];
        return token is { Kind: TokenKind.Word, HasDigit: false, IsStopWord: false } && token.Length >= FewestLetters;
    }

    private static int ReadIdeographs(TextReading reading, int index, List<KeyPhrase> phrases)
    {
        var token = reading.Tokens[index];
        var start = token.Start;
        for (var place = token.Start; place <= token.End; place++)
        {
            if (place < token.End && !ChineseBreaks.Contains(reading.Text[place]))
            {
                continue;
            }
            if (place - start is >= 2 and <= 8)
            {
                phrases.Add(new(start, place, 4 * (place - start)));
            }
            start = place + 1;
        }
        return index;
    }

    private readonly record struct KeyPhrase(int Start, int End, int Worth);
}
