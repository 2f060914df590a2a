using System.Globalization;
using Microsoft.Recognizers.Text.Number.Reading.Western;
using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.Number.Reading.Ideographic;

/// <summary>Reads the numbers of a text in characters, from left to right, the longest at each place.</summary>
internal sealed class IdeographScanner
{
    private readonly string _text;
    private readonly IdeographLexicon _lexicon;
    private readonly LiteralScanner _literals;
    private readonly IdeographComposer _composer;

    public IdeographScanner(string text, IdeographLexicon lexicon, NumberLexicon digits)
    {
        _text = text;
        _lexicon = lexicon;
        _literals = new LiteralScanner(text, digits);
        _composer = new IdeographComposer(text, lexicon, _literals);
    }

    /// <summary>Every number of the text.</summary>
    /// <param name="withAttached">Whether those are found too that a unit right behind takes for its own.</param>
    public List<NumberSpan> Numbers(bool withAttached)
    {
        var numbers = new List<NumberSpan>();
        for (var i = 0; i < _text.Length;)
        {
            var found = ReadAt(i, out var next);
            if (found is not null && (withAttached || !found.IsAttached))
            {
                numbers.Add(found);
            }
            i = Math.Max(next, i + 1);
        }
        return numbers;
    }

    /// <summary>Every place in an order.</summary>
    public List<NumberSpan> Ordinals()
    {
        var ordinals = new List<NumberSpan>();
        for (var i = 0; i + 1 < _text.Length; i++)
        {
            var first = _composer.SkipSpaces(i + 1);
            if (_text[i] == _lexicon.OrdinalMark && first < _text.Length
                && ComposeAt(first) is { Count: > 0, Value: > 0 } whole)
            {
                ordinals.Add(new NumberSpan(i, whole.End - i, whole.Value, NumberKind.Ordinal));
                i = whole.End - 1;
            }
        }
        return ordinals;
    }

    /// <summary>The number at a place; null when there is none, and then where to go on.</summary>
    public NumberSpan ReadAt(int start, out int next)
    {
        next = start + 1;
        var c = _text[start];
        if (_lexicon.IsMinus(c))
        {
            var first = _composer.SkipSpaces(start + 1);
            return first < _text.Length ? Negative(start, ReadUnsigned(first, out next)) : null;
        }
        return ReadUnsigned(start, out next);
    }

    /// <summary>The plain number at a place, be it a word by itself elsewhere or not; null when there is none.</summary>
    public NumberSpan ReadNumeral(int start)
    {
        if (IsLiteralStart(start) && _literals.Read(start) is { IsAttached: false } literal && (literal.IsMultiplied || !literal.IsPlain))
        {
            return FromLiteral(literal);
        }
        var whole = IsNumeral(start) ? _composer.Compose(start, withBareUnit: true) : default;
        if (whole.Count == 0)
        {
            return null;
        }
        var goesOn = whole.IsDigitsOnly && whole.End < _text.Length && _lexicon.IsCountingDigit(_text[whole.End], out _);
        var value = ReadDecimals(whole, out var end);
        return goesOn ? null : new NumberSpan(start, end - start, value, NumberKind.Decimal);
    }

    private static NumberSpan Negative(int start, NumberSpan number) => number is null
        ? null
        : number with { Start = start, Length = number.End - start, Value = -number.Value };

    private NumberSpan ReadUnsigned(int start, out int next)
    {
        next = start + 1;
        if (_text[start] == _lexicon.Half && start + 1 < _text.Length && _lexicon.IsUnit(_text[start + 1], out var unit) && unit >= 100)
        {
            next = start + 2;
            return new NumberSpan(start, 2, unit / 2, NumberKind.Integer);
        }
        if (IsInsideDigits(start))
        {
            next = EndOfDigits(start);
            return null;
        }
        var literal = IsLiteralStart(start) ? _literals.Read(start) : null;
        if (literal is { Kind: NumberKind.Fraction or NumberKind.Power } or { IsMultiplied: true } or { IsAttached: true } or { Value: < 0 })
        {
            next = literal.End;
            return FromLiteral(literal);
        }
        if (literal is { IsPlain: false } && literal.Start < _text.Length && !char.IsAsciiDigit(_text[start]))
        {
            next = literal.End;
            return FromLiteral(literal);
        }
        return ReadWhole(start, out next);
    }

    // Digits that could not be read from the first one on are no number.
    private bool IsInsideDigits(int at) => at > 0 && char.IsAsciiDigit(_text[at]) && char.IsAsciiDigit(_text[at - 1]);

    private int EndOfDigits(int at)
    {
        while (at < _text.Length && char.IsAsciiDigit(_text[at]))
        {
            at++;
        }
        return at;
    }

    private bool IsLiteralStart(int at) =>
        (char.IsAsciiDigit(_text[at]) && (at == 0 || !char.IsAsciiDigit(_text[at - 1])))
        || _text[at] is '.' or '-' || LiteralScanner.Vulgar(_text[at]) > 0;

    private static NumberSpan FromLiteral(Literal literal) =>
        new(literal.Start, literal.End - literal.Start, literal.Value, literal.Kind) { IsLiteral = true, IsAttached = literal.IsAttached };

    private WholeIdeographs ComposeAt(int start) =>
        IsNumeral(start) ? _composer.Compose(start, withBareUnit: false) : default;

    private bool IsNumeral(int at) =>
        char.IsAsciiDigit(_text[at]) || _lexicon.IsCountingDigit(_text[at], out _) || _lexicon.IsUnit(_text[at], out _);

    private NumberSpan ReadWhole(int start, out int next)
    {
        next = start + 1;
        var whole = ComposeAt(start);
        if (whole.Count == 0)
        {
            return null;
        }
        next = whole.End;
        var isSingle = whole.Count == 1 && whole.IsDigitsOnly && !char.IsAsciiDigit(_text[start]);
        if (!char.IsAsciiDigit(_text[start]) && IsNoNumber(start, whole, isSingle, out var behind))
        {
            next = behind;
            return null;
        }
        var value = ReadDecimals(whole, out var end);
        if (ReadFraction(start, whole, end, value) is { } fraction)
        {
            next = fraction.End;
            return fraction;
        }
        value = WithMultipliers(value, ref end);
        next = end;
        return new NumberSpan(start, end - start, value, Math.Floor(value) == value ? NumberKind.Integer : NumberKind.Decimal)
        {
            IsLiteral = whole.Count == 1 && char.IsAsciiDigit(_text[start]),
            IsAbout = whole.IsAbout,
            IsAttached = isSingle && end == whole.End && _lexicon.TakesOneDigit(_text, end),
        };
    }

    // Words that only look like numbers, runs of digits as in years, and units with nothing before or behind them.
    private bool IsNoNumber(int start, WholeIdeographs whole, bool isSingle, out int behind)
    {
        behind = whole.End;
        if (whole.End < _text.Length && whole.IsDigitsOnly && _lexicon.IsDigit(_text[whole.End], out _))
        {
            behind = EndOfDigitRun(whole.End);
            return true;
        }
        if (whole.Count <= 2 && _lexicon.EndOfNoNumber(_text, start) is var end && end > start)
        {
            behind = end;
            return true;
        }
        var isLoneCharacter = whole.Count == 1 && !char.IsAsciiDigit(_text[start]);
        if (isLoneCharacter && _lexicon.IsNumberOnlyAlone(_text[start]))
        {
            return Touches(start - 1) || Touches(whole.End);
        }
        return whole.StartsBare && (whole.Count == 1 || IsPartsMark(whole.End));
    }

    private bool IsPartsMark(int at) => EndOfPartsMark(at) > at;

    private bool Touches(int at) => at >= 0 && at < _text.Length && Tokenizer.IsIdeograph(_text[at]) && char.IsLetter(_text[at]);

    private int EndOfDigitRun(int at)
    {
        while (at < _text.Length && (_lexicon.IsCountingDigit(_text[at], out _) || _lexicon.IsUnit(_text[at], out _)))
        {
            at++;
        }
        return at;
    }

    // 四百 点 五: digits said one by one.
    private double ReadDecimals(WholeIdeographs whole, out int end)
    {
        end = whole.End;
        var point = _composer.SkipSpaces(end);
        if (point >= _text.Length || !_lexicon.IsPoint(_text[point]))
        {
            return whole.Value;
        }
        var digits = string.Empty;
        for (var i = _composer.SkipSpaces(point + 1); i < _text.Length && _lexicon.IsDigit(_text[i], out var digit) && digits.Length < 20; i++)
        {
            digits += (char)('0' + digit);
            end = i + 1;
        }
        return digits.Length == 0 ? whole.Value : double.Parse($"{whole.Value:F0}.{digits}", CultureInfo.InvariantCulture);
    }

    // 三点五万, 五十打
    private double WithMultipliers(double value, ref int end)
    {
        var next = _composer.SkipSpaces(end);
        while (next < _text.Length && _lexicon.IsLargeUnit(_text[next], out var large))
        {
            value *= large;
            end = next + 1;
            next = _composer.SkipSpaces(end);
        }
        if (next < _text.Length && _lexicon.IsDozen(_text[next], out var dozen))
        {
            value *= dozen;
            end = next + 1;
        }
        return value;
    }

    // 五分之一 and 三又三分之一: the denominator comes first.
    private NumberSpan ReadFraction(int start, WholeIdeographs whole, int end, double value)
    {
        if (end == whole.End && EndOfPartsMark(end) is var mark && mark > end)
        {
            return ReadNumerator(mark, out var last) is { } numerator && value != 0 ? Fraction(start, last, numerator / value) : null;
        }
        var with = _composer.SkipSpaces(end);
        if (with >= _text.Length || _text[with] != _lexicon.With)
        {
            return null;
        }
        var first = _composer.SkipSpaces(with + 1);
        var denominator = first < _text.Length ? ComposeAt(first) : default;
        mark = denominator.Count > 0 ? EndOfPartsMark(denominator.End) : denominator.End;
        return mark > denominator.End && denominator.Value > 0 && ReadNumerator(mark, out var lastOfMixed) is { } parts
            ? Fraction(start, lastOfMixed, value + (parts / denominator.Value))
            : null;
    }

    private static NumberSpan Fraction(int start, int end, double value) => new(start, end - start, value, NumberKind.Fraction);

    private double? ReadNumerator(int at, out int end)
    {
        end = at;
        var first = _composer.SkipSpaces(at);
        var sign = 1;
        if (first < _text.Length && _lexicon.IsMinus(_text[first]))
        {
            sign = -1;
            first = _composer.SkipSpaces(first + 1);
        }
        var whole = first < _text.Length ? ComposeAt(first) : default;
        return whole.Count == 0 ? null : sign * ReadDecimals(whole, out end);
    }

    private int EndOfPartsMark(int at)
    {
        var end = at;
        foreach (var c in _lexicon.Parts)
        {
            var next = _composer.SkipSpaces(end);
            if (next >= _text.Length || _text[next] != c)
            {
                return at;
            }
            end = next + 1;
        }
        return end;
    }
}
