using System.Collections.Frozen;
using System.Globalization;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Amounts;

/// <summary>Finds how many of something: a small number before a word that is no unit, "2x", "two of them", "两个".</summary>
internal sealed class QuantityScanner : IEntityScanner
{
    private const int Most = 999;

    private static readonly FrozenDictionary<string, int> Words = Resources.Languages
        .SelectMany(language => Resources.Lines(language, "numbers"))
        .Select(line => line.Split(' '))
        .GroupBy(parts => Folding.Of(parts[0])).ToFrozenDictionary(parts => parts.Key, parts => int.Parse(parts.First()[1], CultureInfo.InvariantCulture));

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> WordLookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = Resources.Languages
        .SelectMany(language => Resources.Lines(language, "units")).Select(Folding.Of)
        .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <inheritdoc/>
    public void Scan(TextReading reading, ICollection<TextEntity> found)
    {
        for (var index = 0; index < reading.Tokens.Length; index++)
        {
            var token = reading.Tokens[index];
            var number = token.Kind == TokenKind.Ideographs ? 0 : NumberOf(reading.Plain(token));
            if (number is > 0 and <= Most && Counts(reading, index))
            {
                var end = IsTimes(reading, index + 1) ? reading.Tokens[index + 1].End : token.End;
                found.Add(reading.Entity(EntityCategory.Quantity, token.Start, end, 0.6, number.ToString(CultureInfo.InvariantCulture)));
            }
            if (token.Kind == TokenKind.Ideographs)
            {
                ChineseQuantities.Scan(reading, token, found);
            }
        }
    }

    private static int NumberOf(ReadOnlySpan<char> word)
    {
        var digits = word.Length > 1 && word[^1] == 'x' ? word[..^1] : word;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : WordLookup.TryGetValue(word, out number) ? number : 0;
    }

    /// <summary>Whether what follows is counted: a word that is neither a unit nor a stop word, or "x", "of them".</summary>
    private static bool Counts(TextReading reading, int index)
    {
        var token = reading.Tokens[index];
        var joined = token.Start > 0 && reading.Folded[token.Start - 1] is '.' or ',' or '-' or '/' or ':' or '#' or '$' or '€' or '£' or '¥' or '+' or '(';
        if (joined || index + 1 >= reading.Tokens.Length)
        {
            return false;
        }
        var next = reading.Tokens[index + 1];
        if (next.Kind == TokenKind.Ideographs)
        {
            return ChineseQuantities.StartsWithMeasure(reading.Text.AsSpan(next.Start, next.Length));
        }
        var word = reading.Plain(next);
        var isApart = next.Start > token.End;
        return IsTimes(reading, index + 1) || reading.Plain(token)[^1] == 'x' || word is "of" or "de" or "von"
            || (isApart && next.Kind == TokenKind.Word && !next.HasDigit && word.Length > 2 && !Units.Contains(word) && !next.IsStopWord);
    }

    private static bool IsTimes(TextReading reading, int index) =>
        index < reading.Tokens.Length && reading.Plain(reading.Tokens[index]) is "x" or "×";
}
