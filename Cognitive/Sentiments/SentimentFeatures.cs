using EcomBot.Cognitive.Learning;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Sentiments;

/// <summary>What tells the feeling of a text: its language, its words and letter groups, the kinds of its words of feeling, its look.</summary>
internal static class SentimentFeatures
{
    private const uint WordKind = 21;
    private const uint PairKind = 22;
    private const uint PieceKind = 23;
    private const uint SignKind = 24;
    private const uint NegatedKind = 25;
    private const uint LanguageKind = 26;
    private const uint StrengthKind = 27;
    private const uint SideKind = 28;
    private const uint LastSideKind = 29;
    private const float Strong = 1.8f;
    private const float PieceWeight = 0.5f;
    private const float PairWeight = 0.6f;
    private const int LongestPiece = 5;
    private const int LongestWord = 24;
    private const int MostTokens = 300;

    /// <summary>Adds everything a text shows.</summary>
    public static void Collect(TextReading reading, FeelingScan scan, FeatureBag features)
    {
        features.Add(Hash.Of(LanguageKind, reading.Language.Code), 1);
        Words(reading, features);
        Feelings(scan, features);
        TextShape.Of(reading).Collect(features);
    }

    private static void Words(TextReading reading, FeatureBag features)
    {
        var (before, negated) = (Hash.Start, 0);
        var words = FeelingWords.Of(reading.Language.Code);
        Span<char> room = stackalloc char[LongestWord + 2];
        for (var index = 0; index < Math.Min(reading.Tokens.Length, MostTokens); index++)
        {
            var token = reading.Tokens[index];
            if (IsName(reading, token))
            {
                continue;
            }
            if (token.Kind == TokenKind.Sign)
            {
                index = Sign(reading, index, features);
                negated = 0;
                continue;
            }
            var word = Pad(reading.Plain(token), room);
            var hash = Hash.Of(WordKind, word);
            features.Add(hash, 1);
            features.Add(Hash.Mix(Hash.Add(Hash.Add(before, PairKind), hash)), PairWeight);
            if (negated-- > 0)
            {
                features.Add(Hash.Mix(Hash.Add(hash, NegatedKind)), 1);
            }
            negated = words.At(reading, index).Feeling == Feeling.Negation ? 3 : negated;
            before = hash;
            Pieces(word, features);
        }
    }

    /// <summary>Adds a sign; a face of several (":D") is one.</summary>
    /// <returns>The last token that belongs to it.</returns>
    private static int Sign(TextReading reading, int index, FeatureBag features)
    {
        var start = reading.Tokens[index].Start;
        var length = Math.Max(reading.Tokens[index].Length, Emoticons.At(reading.Folded, start).Length);
        features.Add(Hash.Of(SignKind, reading.Folded.AsSpan(start, length)), 1);
        while (index + 1 < reading.Tokens.Length && reading.Tokens[index + 1].Start < start + length)
        {
            index++;
        }
        return index;
    }

    private static void Feelings(FeelingScan scan, FeatureBag features)
    {
        foreach (var hit in scan.Hits)
        {
            var strength = (Math.Abs(hit.Strength) >= Strong ? 2u : 1u) + (hit.Strength > 0 ? 2u : 0u);
            features.Add(HashOf(StrengthKind, strength), 1);
            features.Add(HashOf(SideKind, Side(hit)), 1);
        }
        features.Add(HashOf(LastSideKind, scan.Hits.Count == 0 ? 2 : Side(scan.Hits[^1])), 1);
    }

    private static uint Side(FeelingHit hit) => hit.Strength > 0 ? 1u : 0u;

    private static uint HashOf(uint kind, uint value) => Hash.Mix(Hash.Add(Hash.Add(Hash.Start, kind), value));

    /// <summary>Whether a token is part of a user's name or of an address.</summary>
    private static bool IsName(TextReading reading, Token token) =>
        (token.Start > 0 && reading.Folded[token.Start - 1] == '@') || reading.Plain(token) is "http" or "https" or "user" or "@";

    /// <summary>A word between spaces; a letter written more than twice is written twice.</summary>
    private static Span<char> Pad(ReadOnlySpan<char> token, Span<char> room)
    {
        var length = 0;
        room[0] = ' ';
        foreach (var letter in token)
        {
            var stretched = length >= 2 && room[length] == letter && room[length - 1] == letter;
            if (!stretched && length < LongestWord)
            {
                room[++length] = char.IsAsciiDigit(letter) ? '0' : letter;
            }
        }
        room[length + 1] = ' ';
        return room[..(length + 2)];
    }

    private static void Pieces(ReadOnlySpan<char> word, FeatureBag features)
    {
        Span<uint> hashes = stackalloc uint[LongestWord + 2];
        for (var start = 0; start < word.Length; start++)
        {
            hashes[start] = Hash.Add(Hash.Add(Hash.Start, PieceKind), word[start]);
        }
        for (var length = 2; length <= LongestPiece; length++)
        {
            for (var start = 0; start + length <= word.Length; start++)
            {
                hashes[start] = Hash.Add(hashes[start], word[start + length - 1]);
                features.Add(Hash.Mix(hashes[start]), PieceWeight);
            }
        }
    }
}
