using System.Runtime.InteropServices;
using EcomBot.Cognitive.Learning;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Sentiments;

/// <summary>What tells the feeling of a text: its words and letter groups, and beside them the sums of its words of feeling.</summary>
internal static class SentimentFeatures
{
    /// <summary>How many sums there are, in the order that <see cref="Summarize"/> gives them.</summary>
    public const int Sums = 16;

    private const uint WordKind = 21;
    private const uint PairKind = 22;
    private const uint PieceKind = 23;
    private const uint SignKind = 24;
    private const uint NegatedKind = 25;
    private const float PieceWeight = 0.5f;
    private const float PairWeight = 0.6f;
    private const int LongestPiece = 5;
    private const int LongestWord = 24;
    private const int MostTokens = 300;

    /// <summary>Adds the words and letter groups of a text.</summary>
    public static void Collect(TextReading reading, Dictionary<uint, float> features)
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
                Add(features, Hash.Of(SignKind, reading.Plain(token)), 1);
                negated = 0;
                continue;
            }
            var word = Pad(reading.Plain(token), room);
            var hash = Hash.Of(WordKind, word);
            Add(features, hash, 1);
            Add(features, Hash.Mix(Hash.Add(Hash.Add(before, PairKind), hash)), PairWeight);
            if (negated-- > 0)
            {
                Add(features, Hash.Mix(Hash.Add(hash, NegatedKind)), 1);
            }
            negated = words.At(reading, index).Feeling == Feeling.Negation ? 3 : negated;
            before = hash;
            Pieces(word, features);
        }
    }

    /// <summary>The sums of a text's words of feeling and signs, each from −1 to 1.</summary>
    public static void Summarize(TextReading reading, FeelingScan scan, Span<float> sums)
    {
        var (good, bad, last) = (0f, 0f, 0f);
        foreach (var hit in scan.Hits)
        {
            good += Math.Max(0, hit.Strength);
            bad -= Math.Min(0, hit.Strength);
            last = hit.Strength;
        }
        var (exclamations, questions, shouted) = CountSigns(reading);
        var length = MathF.Sqrt(reading.Tokens.Length + 4);
        sums[0] = MathF.Tanh(good / 3);
        sums[1] = MathF.Tanh(bad / 3);
        sums[2] = MathF.Tanh((good - bad) / 2);
        sums[3] = Math.Clamp((good - bad) / length, -1, 1);
        sums[4] = good > 0 && bad == 0 ? 1 : 0;
        sums[5] = bad > 0 && good == 0 ? 1 : 0;
        sums[6] = scan.Hits.Count == 0 ? 1 : 0;
        sums[7] = MathF.Tanh(last / 2);
        sums[8] = MathF.Tanh(exclamations / 2f);
        sums[9] = MathF.Tanh(questions / 2f);
        sums[10] = MathF.Tanh(shouted / 3f);
        sums[11] = MathF.Tanh(scan.Negations / 2f);
        sums[12] = scan.IsSarcastic ? 1 : 0;
        sums[13] = Math.Clamp(good / length, 0, 1);
        sums[14] = Math.Clamp(bad / length, 0, 1);
        sums[15] = MathF.Tanh(reading.Tokens.Length / 40f);
    }

    private static (int Exclamations, int Questions, int Shouted) CountSigns(TextReading reading)
    {
        var (exclamations, questions, shouted) = (0, 0, 0);
        foreach (var token in reading.Tokens)
        {
            exclamations += reading.Folded[token.Start] == '!' ? 1 : 0;
            questions += reading.Folded[token.Start] == '?' ? 1 : 0;
            shouted += token.Kind == TokenKind.Word && token.Length > 2 && reading.Text.AsSpan(token.Start, token.Length).IndexOfAnyExceptInRange('A', 'Z') < 0 ? 1 : 0;
        }
        return (exclamations, questions, shouted);
    }

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

    private static void Pieces(ReadOnlySpan<char> word, Dictionary<uint, float> features)
    {
        for (var length = 2; length <= LongestPiece; length++)
        {
            for (var start = 0; start + length <= word.Length; start++)
            {
                Add(features, Hash.Of(PieceKind, word.Slice(start, length)), PieceWeight);
            }
        }
    }

    private static void Add(Dictionary<uint, float> features, uint hash, float weight) =>
        CollectionsMarshal.GetValueRefOrAddDefault(features, hash, out _) += weight;
}
