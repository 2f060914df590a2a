using System.Collections.Frozen;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Contacts;

/// <summary>Finds the street line of addresses: a number, names and a word for street, in the order of each language.</summary>
internal sealed class AddressScanner : IEntityScanner
{
    private const int MostWords = 5;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> After = Set(
        "street st avenue ave road rd lane ln drive dr boulevard blvd way court ct place pl terrace square parkway highway trail circle crescent close");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Before = Set(
        "rue avenue boulevard chemin allee place impasse calle avenida av paseo plaza carrera camino rua travessa alameda praca estrada rodovia");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = Set("suite apt apartment unit floor piso apto apartamento bloco");

    private static readonly string[] GermanEndings = ["strasse", "strase", "str", "weg", "allee", "platz", "gasse", "ring", "damm", "ufer"];

    /// <inheritdoc/>
    public void Scan(TextReading reading, ICollection<TextEntity> found)
    {
        for (var index = 0; index < reading.Tokens.Length; index++)
        {
            var end = English(reading, index) ?? Romance(reading, index) ?? German(reading, index);
            if (end is { } last)
            {
                last = WithUnit(reading, last);
                found.Add(reading.Entity(EntityCategory.Address, reading.Tokens[index].Start, reading.Tokens[last].End, 0.85));
                index = last;
            }
            else if (reading.Tokens[index].Kind == TokenKind.Ideographs)
            {
                ChineseAddresses.Scan(reading, index, found);
            }
        }
    }

    /// <summary>"986 Sunset Drive".</summary>
    private static int? English(TextReading reading, int index)
    {
        if (!IsHouseNumber(reading, index))
        {
            return null;
        }
        for (var next = index + 1; next < Math.Min(reading.Tokens.Length, index + 1 + MostWords); next++)
        {
            if (!MayBeNamed(reading, reading.Tokens[next]))
            {
                return null;
            }
            if (next > index + 1 && After.Contains(reading.Plain(reading.Tokens[next])))
            {
                return next;
            }
        }
        return null;
    }

    /// <summary>Whether a token may be in a street's English name: a capitalised word, "'s", or a word for street.</summary>
    private static bool MayBeNamed(TextReading reading, Token token) =>
        reading.Plain(token) is "'" or "s"
        || (token.Kind == TokenKind.Word && (!char.IsAsciiLetterLower(reading.Text[token.Start]) || After.Contains(reading.Plain(token))));

    /// <summary>"12 rue de la Paix", "Calle Mayor 5", "Rua das Flores, 123".</summary>
    private static int? Romance(TextReading reading, int index)
    {
        var numberFirst = IsHouseNumber(reading, index);
        var street = numberFirst ? SkipComma(reading, index + 1) : index;
        if (street >= reading.Tokens.Length || reading.Tokens[street].Kind != TokenKind.Word || !Before.Contains(reading.Plain(reading.Tokens[street])))
        {
            return null;
        }
        var (last, named) = (street, false);
        for (var next = street + 1; next < Math.Min(reading.Tokens.Length, street + 1 + MostWords); next++)
        {
            if (!numberFirst && named && IsHouseNumber(reading, SkipComma(reading, next)))
            {
                return SkipComma(reading, next);
            }
            if (reading.Tokens[next].Kind != TokenKind.Word || reading.Tokens[next].HasDigit)
            {
                break;
            }
            var isName = char.IsUpper(reading.Text[reading.Tokens[next].Start]);
            if (!isName && !reading.Tokens[next].IsStopWord)
            {
                break;
            }
            (last, named) = isName ? (next, true) : (last, named);
        }
        return numberFirst && named ? last : null;
    }

    /// <summary>"Hauptstraße 12", "Am Alten Weg 3".</summary>
    private static int? German(TextReading reading, int index)
    {
        var token = reading.Tokens[index];
        if (token.Kind != TokenKind.Word || !char.IsUpper(reading.Text[token.Start]) || token.Length < 5 || !EndsAsStreet(reading.Plain(token)))
        {
            return null;
        }
        var number = index + 1 < reading.Tokens.Length && reading.Folded[reading.Tokens[index + 1].Start] == '.' ? index + 2 : index + 1;
        return IsHouseNumber(reading, number) ? number : null;
    }

    private static bool EndsAsStreet(ReadOnlySpan<char> word)
    {
        foreach (var ending in GermanEndings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending))
            {
                return true;
            }
        }
        return false;
    }

    private static int WithUnit(TextReading reading, int last)
    {
        var unit = SkipComma(reading, last + 1);
        return unit + 1 < reading.Tokens.Length && Units.Contains(reading.Plain(reading.Tokens[unit])) && reading.Tokens[unit + 1].HasDigit ? unit + 1 : last;
    }

    private static int SkipComma(TextReading reading, int index) =>
        index < reading.Tokens.Length && reading.Folded[reading.Tokens[index].Start] == ',' ? index + 1 : index;

    private static bool IsHouseNumber(TextReading reading, int index) =>
        index < reading.Tokens.Length && reading.Tokens[index] is { Digits: > 0 and <= 5 } token && token.Length - token.Digits <= 1
        && char.IsAsciiDigit(reading.Folded[token.Start]) && !(token.Start > 0 && reading.Folded[token.Start - 1] is '#' or '$' or '.');

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
