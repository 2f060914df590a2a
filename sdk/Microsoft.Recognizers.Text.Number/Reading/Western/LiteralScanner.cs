using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.Number.Reading.Western;

/// <summary>Reads numbers in digits with their signs, fractions, powers and suffixes.</summary>
internal readonly struct LiteralScanner(string text, NumberLexicon lexicon)
{
    private const int MostSpaces = 8;
    private readonly DigitScanner _digits = new(text, lexicon);

    /// <summary>The literal that starts at a place; null when none does.</summary>
    public Literal Read(int start)
    {
        if (Vulgar(text[start]) is var vulgar && vulgar > 0)
        {
            return new Literal(start, start + 1, vulgar, NumberKind.Fraction);
        }
        if (text[start] != '-')
        {
            return ReadUnsigned(start, start, 1);
        }
        if (!IsSign(start))
        {
            return null;
        }
        var first = SkipSpaces(start + 1);
        return first < text.Length && text[first] != '-' ? ReadUnsigned(start, first, -1) : null;
    }

    /// <summary>The value of a character such as ½; 0 when it is none.</summary>
    public static double Vulgar(char c) => c switch
    {
        >= '¼' and <= '¾' or >= '\u2150' and <= '\u215e' or '\u2189' => char.GetNumericValue(c),
        _ => 0,
    };

    private Literal ReadUnsigned(int start, int first, int sign)
    {
        if (!_digits.TryRead(first, out var end, out var value, out var isPlain))
        {
            return null;
        }
        value *= sign;
        var literal = new Literal(start, end, value, Math.Floor(value) == value ? NumberKind.Integer : NumberKind.Decimal)
        {
            IsPlain = isPlain && sign > 0,
            IsPrefixed = start > 0 && (Tokenizer.IsWordLetter(text[start - 1]) || text[start - 1] == '_'),
        };
        return WithSuffix(WithPower(isPlain ? WithFraction(literal, first, sign) : literal));
    }

    // A minus stands at the front of its number: behind nothing, a space or an opening sign, and not between numbers.
    private bool IsSign(int at)
    {
        if (at == 0)
        {
            return true;
        }
        var isApart = at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]);
        var before = text[at - 1];
        if (!char.IsWhiteSpace(before))
        {
            return !isApart && (before is '(' or '[' or '{' or ':' or '=' or '<' or '>' or ',' or ';' or '"' or '\'' or '~'
                || char.GetUnicodeCategory(before) == System.Globalization.UnicodeCategory.CurrencySymbol
                || Tokenizer.IsIdeograph(before));
        }
        var previous = at - 1;
        while (previous >= 0 && char.IsWhiteSpace(text[previous]) && at - previous <= MostSpaces)
        {
            previous--;
        }
        return previous < 0 || (!char.IsDigit(text[previous]) && !(isApart && char.IsLetter(text[previous])));
    }

    private int SkipSpaces(int at)
    {
        var end = at;
        while (end < text.Length && end - at < MostSpaces && char.IsWhiteSpace(text[end]))
        {
            end++;
        }
        return end;
    }

    // 4/5, 2 1/4 and 2½; not 5/17/2018.
    private Literal WithFraction(Literal whole, int first, int sign)
    {
        if (IsSlashedBefore(first))
        {
            return whole;
        }
        if (TryReadDenominator(whole.End, out var end, out var denominator))
        {
            return Fraction(whole, end, whole.Value / denominator);
        }
        var next = SkipSpaces(whole.End);
        if (next < text.Length && Vulgar(text[next]) is var vulgar && vulgar > 0)
        {
            return Fraction(whole, next + 1, whole.Value + (sign * vulgar));
        }
        var numeratorEnd = _digits.EndOfDigits(next);
        return next > whole.End && numeratorEnd > next && numeratorEnd - next < 10
            && TryReadDenominator(numeratorEnd, out end, out denominator)
            ? Fraction(whole, end, whole.Value + (sign * double.Parse(text.AsSpan(next, numeratorEnd - next)) / denominator))
            : whole;
    }

    private static Literal Fraction(Literal whole, int end, double value) =>
        whole with { End = end, Value = value, Kind = NumberKind.Fraction, IsPlain = false };

    private bool IsSlashedBefore(int first) =>
        first > 1 && text[first - 1] is '/' or '-' && first > 1 && char.IsLetterOrDigit(text[first - 2]);

    private bool TryReadDenominator(int slash, out int end, out double denominator)
    {
        end = slash;
        denominator = 0;
        if (slash >= text.Length || text[slash] != '/')
        {
            return false;
        }
        end = _digits.EndOfDigits(slash + 1);
        if (end == slash + 1 || end - slash > 16 || (end + 1 < text.Length && text[end] is '/' or '-' && char.IsAsciiDigit(text[end + 1])))
        {
            return false;
        }
        denominator = double.Parse(text.AsSpan(slash + 1, end - slash - 1));
        return denominator > 0;
    }

    // 1.1^--23, 12.32e+14 and 1.3x10^6.
    private Literal WithPower(Literal number)
    {
        if (number.Kind == NumberKind.Fraction || number.End + 1 >= text.Length)
        {
            return number;
        }
        var at = number.End;
        if (text[at] == '^' && TryReadExponent(at + 1, 2, out var end, out var exponent))
        {
            return Power(number, end, Math.Pow(number.Value, exponent));
        }
        if (text[at] is 'e' or 'E' && TryReadExponent(at + 1, 1, out end, out exponent))
        {
            return Power(number, end, number.Value * Math.Pow(10, exponent));
        }
        return text[at] is 'x' or 'X' or '×' && string.CompareOrdinal(text, at + 1, "10^", 0, 3) == 0
            && TryReadExponent(at + 4, 1, out end, out exponent)
            ? Power(number, end, number.Value * Math.Pow(10, exponent))
            : number;
    }

    private static Literal Power(Literal number, int end, double value) =>
        number with { End = end, Value = value, Kind = NumberKind.Power, IsPlain = false };

    private bool TryReadExponent(int at, int mostSigns, out int end, out double exponent)
    {
        var first = at;
        var sign = 1;
        while (first < text.Length && first - at < mostSigns && text[first] is '+' or '-')
        {
            sign = text[first] == '-' ? -sign : sign;
            first++;
        }
        end = _digits.EndOfDigits(first);
        exponent = 0;
        if (end == first || end - first > 4 || (end < text.Length && Tokenizer.IsWordLetter(text[end])))
        {
            return false;
        }
        exponent = sign * double.Parse(text.AsSpan(first, end - first));
        return true;
    }

    // 10k, 2.33 k, 11th and 180ml.
    private Literal WithSuffix(Literal number)
    {
        var first = SkipSpaces(number.End);
        var end = EndOfLetters(first);
        if (end == first || end - first > 8)
        {
            return number with { IsAttached = number.IsPrefixed || (end > first && first == number.End) };
        }
        var suffix = text[first..end];
        var multiplier = end < text.Length && char.IsDigit(text[end]) ? 0 : lexicon.Multiplier(suffix);
        if (multiplier > 0 && number.Kind is NumberKind.Integer or NumberKind.Decimal)
        {
            var value = number.Value * multiplier;
            end += IsAbbreviated(suffix, end) ? 1 : 0;
            return number with { End = end, Value = value, IsPlain = false, IsMultiplied = true, IsAttached = number.IsPrefixed };
        }
        if (first > number.End)
        {
            return number with { IsAttached = number.IsPrefixed };
        }
        return number.IsPlain && lexicon.IsOrdinalSuffix(Folding.Fold(suffix)) && !IsDegree(suffix, end)
            ? number with { End = end, IsOrdinal = true, IsPlain = false }
            : number with { IsAttached = true };
    }

    // 20 Mio. €
    private bool IsAbbreviated(string suffix, int end) =>
        suffix.Length == 3 && end + 1 < text.Length && text[end] == '.' && text[end + 1] == ' ';

    // The sign of ordinals serves for degrees as well: 37º C.
    private bool IsDegree(string suffix, int end)
    {
        var next = SkipSpaces(end);
        return suffix == "º" && next < text.Length && text[next] is 'C' or 'c' or 'F' or 'f' && EndOfLetters(next) == next + 1;
    }

    private int EndOfLetters(int start)
    {
        var end = start;
        while (end < text.Length && end - start < 10 && Tokenizer.IsWordLetter(text[end]))
        {
            end++;
        }
        return end;
    }
}
