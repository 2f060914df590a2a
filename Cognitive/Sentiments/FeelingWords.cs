using EcomBot.Cognitive.Learning;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Sentiments;

/// <summary>Finds the words, phrases and stems (<c>maravill*</c>: any ending) of a language's <c>sentiment.txt</c> in texts.</summary>
internal sealed class FeelingWords
{
    private const int LongestPhrase = 4;
    private const int LongestIdeographs = 8;
    private const char AnyEnding = '*';

    private static readonly Dictionary<string, FeelingWords> ByLanguage =
        Resources.Languages.ToDictionary(language => language, language => new FeelingWords(language));

    private readonly HashIndex _phrases;
    private readonly HashIndex _stems;

    private FeelingWords(string language)
    {
        var (phrases, stems) = (new Dictionary<uint, int>(), new Dictionary<uint, int>());
        foreach (var line in Resources.Lines(language, "sentiment"))
        {
            var colon = line.IndexOf(':');
            var feeling = Enum.Parse<Feeling>(line.AsSpan(0, colon), ignoreCase: true);
            foreach (var phrase in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                Add(Folding.Of(phrase), feeling, phrases, stems);
            }
        }
        (_phrases, _stems) = (HashIndex.Of(phrases), HashIndex.Of(stems));
    }

    /// <summary>The words of a language; of English where a language has none.</summary>
    public static FeelingWords Of(string language) =>
        ByLanguage.TryGetValue(language, out var words) ? words : ByLanguage["en"];

    /// <summary>The longest phrase that starts at a token: what it does, and the place in the text where it ends.</summary>
    public (Feeling Feeling, int End) At(TextReading reading, int index)
    {
        var (hash, found) = (Hash.Start, (Feeling: Feeling.None, reading.Tokens[index].End));
        for (var next = index; next < Math.Min(reading.Tokens.Length, index + (2 * LongestPhrase)); next++)
        {
            var token = reading.Tokens[next];
            if (token.Kind == TokenKind.Sign && reading.Folded[token.Start] is not ('\'' or '-'))
            {
                break;
            }
            if (token.Kind != TokenKind.Sign)
            {
                hash = Add(hash, reading.Plain(token));
                var feeling = _phrases.Find(hash);
                if (feeling < 0)
                {
                    break;
                }
                found = feeling > 0 ? ((Feeling)feeling, token.End) : found;
            }
        }
        return found.Feeling == Feeling.None ? (Stem(reading.Plain(reading.Tokens[index])), reading.Tokens[index].End) : found;
    }

    /// <summary>The longest phrase that starts at a place within ideographs.</summary>
    public (Feeling Feeling, int End) At(ReadOnlySpan<char> ideographs, int place)
    {
        var (hash, found) = (Hash.Start, (Feeling.None, place + 1));
        for (var end = place; end < Math.Min(ideographs.Length, place + LongestIdeographs);)
        {
            hash = Hash.Add(hash, ideographs[end++]);
            found = _phrases.Find(Hash.Add(hash, ' ')) is > 0 and var feeling ? ((Feeling)feeling, end) : found;
        }
        return found;
    }

    /// <summary>What the longest stem does that a word starts with.</summary>
    private Feeling Stem(ReadOnlySpan<char> word)
    {
        var (hash, found) = (Hash.Start, Feeling.None);
        foreach (var letter in word)
        {
            hash = Hash.Add(hash, letter);
            var feeling = _stems.Find(hash);
            if (feeling < 0)
            {
                break;
            }
            found = feeling > 0 ? (Feeling)feeling : found;
        }
        return found;
    }

    private static void Add(string phrase, Feeling feeling, Dictionary<uint, int> phrases, Dictionary<uint, int> stems)
    {
        var hash = Hash.Start;
        if (phrase[^1] == AnyEnding)
        {
            foreach (var letter in phrase.AsSpan(0, phrase.Length - 1))
            {
                stems.TryAdd(hash = Hash.Add(hash, letter), (int)Feeling.None);
            }
            Put(stems, hash, feeling);
            return;
        }
        foreach (var token in Tokenizer.Cut(phrase).Where(token => token.Kind != TokenKind.Sign))
        {
            phrases.TryAdd(hash = Add(hash, phrase.AsSpan(token.Start, token.Length)), (int)Feeling.None);
        }
        Put(phrases, hash, feeling);
    }

    /// <summary>Gives a whole phrase its feeling, unless it has one; <see cref="Feeling.None"/> is the beginning of a longer one.</summary>
    private static void Put(Dictionary<uint, int> phrases, uint hash, Feeling feeling) =>
        phrases[hash] = phrases[hash] == (int)Feeling.None ? (int)feeling : phrases[hash];

    private static uint Add(uint hash, ReadOnlySpan<char> word) => Hash.Add(Hash.Add(hash, word), ' ');
}
