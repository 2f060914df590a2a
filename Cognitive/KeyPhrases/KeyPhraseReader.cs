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
        var phrases = new List<(string Text, double Worth, int Place)>();
        for (var index = 0; index < reading.Tokens.Length; index++)
        {
            index = reading.Tokens[index].Kind == TokenKind.Ideographs
                ? ReadIdeographs(reading, index, phrases)
                : ReadWords(reading, index, phrases);
        }
        return [.. phrases.OrderByDescending(phrase => phrase.Worth).ThenBy(phrase => phrase.Place)
            .Select(phrase => phrase.Text).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostPhrases)];
    }

    private static int ReadWords(TextReading reading, int first, List<(string Text, double Worth, int Place)> phrases)
    {
        var (last, worth) = (first - 1, 0d);
        while (last + 1 < reading.Tokens.Length && last + 1 - first < MostWords && IsTelling(reading, last + 1)
            && (last < first || reading.Tokens[last + 1].Start - reading.Tokens[last].End == 1))
        {
            last++;
            worth += Math.Min(10, reading.Tokens[last].Length);
        }
        if (last >= first)
        {
            var start = reading.Tokens[first].Start;
            phrases.Add((reading.Text[start..reading.Tokens[last].End], worth, start));
        }
        return Math.Max(first, last);
    }

    private static bool IsTelling(TextReading reading, int index)
    {
        var token = reading.Tokens[index];
        return token is { Kind: TokenKind.Word, HasDigit: false, IsStopWord: false } && token.Length >= FewestLetters;
    }

    private static int ReadIdeographs(TextReading reading, int index, List<(string Text, double Worth, int Place)> phrases)
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
                phrases.Add((reading.Text[start..place], 4 * (place - start), start));
            }
            start = place + 1;
        }
        return index;
    }
}
