using System.Collections.Frozen;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Intents;

/// <summary>Cuts a message into the parts that may each ask for something: at stops, commas and words like "and".</summary>
internal static class Clauses
{
    private const string Stops = ".!?;,\n。！？；，、:";
    private const int MostClauses = 10;
    private const int FewestWords = 2;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Joints = Resources.Languages
        .SelectMany(language => Resources.Lines(language, "conjunctions"))
        .Select(Folding.Of).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The parts of a text with at least two words, or two ideographs, in its order.</summary>
    public static IReadOnlyList<Range> Of(TextReading reading)
    {
        var clauses = new List<Range>();
        var (first, words) = (0, 0);
        for (var index = 0; index <= reading.Tokens.Length && clauses.Count < MostClauses; index++)
        {
            if (index < reading.Tokens.Length && !IsBorder(reading, index))
            {
                words += reading.Tokens[index].Kind switch { TokenKind.Word => 1, TokenKind.Ideographs => reading.Tokens[index].Length, _ => 0 };
                continue;
            }
            if (words >= FewestWords)
            {
                clauses.Add(reading.Tokens[first].Start..reading.Tokens[index - 1].End);
            }
            (first, words) = (index + 1, 0);
        }
        return clauses;
    }

    private static bool IsBorder(TextReading reading, int index)
    {
        var token = reading.Tokens[index];
        return token.Kind == TokenKind.Sign
            ? Stops.Contains(reading.Text[token.Start]) && !IsInside(reading, token)
            : Joints.Contains(reading.Plain(token));
    }

    /// <summary>Whether a stop has a digit or a letter on both sides without a space, as in a number or an address.</summary>
    private static bool IsInside(TextReading reading, Token token) =>
        token.Start > 0 && token.End < reading.Text.Length
        && char.IsAsciiLetterOrDigit(reading.Folded[token.Start - 1]) && char.IsAsciiLetterOrDigit(reading.Folded[token.End]);
}
