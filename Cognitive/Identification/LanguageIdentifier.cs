using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Identification;

/// <summary>Tells the language of a text by its script and its commonest words.</summary>
internal sealed class LanguageIdentifier
{
    private readonly (string Language, HashSet<string> Words)[] _words =
        [.. Resources.Languages.Select(language => (language, StopWords.Of(language).Select(word => word.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal)))];

    /// <summary>The language of a text; the hinted one where the text does not tell.</summary>
    public DetectedLanguage Identify(TextReading reading)
    {
        var (ideographs, latin, foreign) = CountScripts(reading.Text);
        if (ideographs * 2 > latin && ideographs >= foreign)
        {
            return new("zh", 0.9);
        }
        return foreign > latin ? new(DetectedLanguage.Other, 0.9) : ByWords(reading);
    }

    private DetectedLanguage ByWords(TextReading reading)
    {
        var counts = new double[_words.Length];
        foreach (var token in reading.Tokens)
        {
            if (token is { Kind: TokenKind.Word, HasDigit: false })
            {
                Count(reading.Text.Substring(token.Start, token.Length).ToLowerInvariant(), counts);
            }
        }
        var best = Array.IndexOf(counts, counts.Max());
        return counts[best] > 0
            ? new(_words[best].Language, Math.Min(0.95, counts[best] / counts.Sum()))
            : new(reading.Hints.Language ?? DetectedLanguage.Other, 0.2);
    }

    private void Count(string word, double[] counts)
    {
        for (var index = 0; index < counts.Length; index++)
        {
            counts[index] += _words[index].Words.Contains(word) ? 1 : 0;
        }
    }

    private static (int Ideographs, int Latin, int Foreign) CountScripts(string text)
    {
        var (ideographs, latin, foreign) = (0, 0, 0);
        foreach (var letter in text)
        {
            ideographs += Script.IsIdeograph(letter) ? 1 : 0;
            latin += Script.IsLatin(letter) ? 1 : 0;
            foreign += char.IsLetter(letter) && !Script.IsIdeograph(letter) && !Script.IsLatin(letter) ? 1 : 0;
        }
        return (ideographs, latin, foreign);
    }
}
