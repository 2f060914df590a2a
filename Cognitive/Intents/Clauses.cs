using System.Collections.Frozen;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Intents;

/// <summary>
/// Cuts a message into the parts that may each ask for something: at stops, commas and words like "and", and behind what customers
/// begin with to say who they are: "ana@example.com where is my order".
/// </summary>
internal static class Clauses
{
    private const string Stops = ".!?;,\n。！？；，、:";
    private const int MostClauses = 10;
    private const int FewestWords = 2;
    private const int MostTokensOfIntroduction = 10;
    private const int MostTokensOfName = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Joints = Resources.Languages
        .SelectMany(language => Resources.Lines(language, "conjunctions"))
        .Select(Folding.Of).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The parts of a text with at least two words, or two ideographs, in its order.</summary>
    public static IReadOnlyList<Range> Of(TextReading reading, IReadOnlyList<TextEntity> entities)
    {
        var clauses = new List<Range>();
        var introduced = AfterIntroduction(reading, entities);
        var (first, words) = (0, 0);
        for (var index = 0; index <= reading.Tokens.Length && clauses.Count < MostClauses; index++)
        {
            var isBorder = index == reading.Tokens.Length || IsBorder(reading, index);
            if ((isBorder || index == introduced) && words >= FewestWords)
            {
                clauses.Add(reading.Tokens[first].Start..reading.Tokens[index - 1].End);
            }
            (first, words) = isBorder ? (index + 1, 0) : index == introduced ? (index, WordsOf(reading.Tokens[index]))
                : (first, words + WordsOf(reading.Tokens[index]));
        }
        return clauses;
    }

    private static int WordsOf(Token token) => token.Kind switch { TokenKind.Word => 1, TokenKind.Ideographs => token.Length, _ => 0 };

    /// <summary>The token behind the address, or the name and postal code, with which a message begins; -1 where it begins with none.</summary>
    private static int AfterIntroduction(TextReading reading, IReadOnlyList<TextEntity> entities)
    {
        var isNamed = entities.Any(entity => entity.Category == EntityCategory.Person && !entity.IsOnlyMentioned);
        var behindName = reading.Tokens[Math.Min(MostTokensOfName, reading.Tokens.Length - 1)].Start;
        var last = entities.LastOrDefault(entity => entity.Category == EntityCategory.Email
            || (entity.Category == EntityCategory.PostalCode && (isNamed || entity.Offset <= behindName)));
        var next = last is null ? -1 : Array.FindIndex(reading.Tokens, token => token.Start >= last.Offset + last.Length);
        return next <= MostTokensOfIntroduction ? next : -1;
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
