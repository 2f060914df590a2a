namespace Microsoft.Recognizers.Text.Number.Reading.Western;

/// <summary>Reads the numbers of a text from its units, from left to right, the longest at each place.</summary>
internal sealed class WesternNumberScanner
{
    private readonly NumberLexicon _lexicon;
    private readonly List<NumberUnit> _units;
    private readonly WholeNumberComposer _composer;
    private readonly FractionReader _fractions;

    public WesternNumberScanner(NumberLexicon lexicon, List<NumberUnit> units)
    {
        _lexicon = lexicon;
        _units = units;
        _composer = new WholeNumberComposer(lexicon, units);
        _fractions = new FractionReader(lexicon, units, _composer);
    }

    /// <summary>Every number, those with letters glued to them too.</summary>
    public List<NumberSpan> Numbers()
    {
        var numbers = new List<NumberSpan>();
        for (var i = 0; i < _units.Count;)
        {
            var isMinus = _units[i].As.IsMinus && i + 1 < _units.Count && _units[i + 1].IsJoined && !_units[i].As.IsCardinal;
            var first = isMinus ? i + 1 : i;
            if (ReadAt(first) is not { } reading)
            {
                i = first + (isMinus ? 0 : 1);
                continue;
            }
            numbers.Add(ToSpan(i, first, reading, isMinus ? -1 : 1));
            i = reading.Next;
        }
        return numbers;
    }

    /// <summary>Every place in an order, those counted from the start alone.</summary>
    /// <param name="text">The text that the units are of.</param>
    public List<NumberSpan> Ordinals(string text)
    {
        var ordinals = new List<NumberSpan>();
        for (var i = 0; i < _units.Count;)
        {
            if (_units[i].Literal is { } literal && (literal.IsOrdinal || HasOrdinalDot(text, literal)))
            {
                var end = literal.IsOrdinal ? literal.End : literal.End + 1;
                ordinals.Add(new NumberSpan(literal.Start, end - literal.Start, literal.Value, NumberKind.Ordinal) { IsLiteral = true });
                i++;
                continue;
            }
            var whole = _composer.Compose(i, _units.Count, true);
            if (whole.IsOrdinal && !IsOnePart(i))
            {
                var start = _units[i].Start;
                ordinals.Add(new NumberSpan(start, _units[whole.Next - 1].End - start, whole.Value, NumberKind.Ordinal));
            }
            i = Math.Max(whole.Next, i + 1);
        }
        return ordinals;
    }

    // German "der 21. Tag"; at the end of a text the dot belongs to the sentence unless the number is all there is.
    private bool HasOrdinalDot(string text, Literal literal)
    {
        var dot = literal.End;
        if (!_lexicon.OrdinalDot || !literal.IsPlain || dot - literal.Start > 4 || dot >= text.Length || text[dot] != '.')
        {
            return false;
        }
        return dot + 1 == text.Length
            ? text.AsSpan(0, literal.Start).IsWhiteSpace()
            : dot + 2 < text.Length && text[dot + 1] == ' ' && char.IsLetter(text[dot + 2]);
    }

    // "a trillionth" is a part of one.
    private bool IsOnePart(int i) =>
        _units[i].As.OrdinalScale > 0 && i > 0 && _units[i].IsJoined && _units[i - 1].As.IsArticle;

    private NumberSpan ToSpan(int start, int first, Reading reading, int sign)
    {
        var end = _units[reading.Next - 1].End;
        var only = reading.Next == first + 1 ? _units[first].Literal : null;
        return new NumberSpan(_units[start].Start, end - _units[start].Start, sign * reading.Value, reading.Kind)
        {
            IsLiteral = only is not null,
            IsAttached = _units[reading.Next - 1].Literal?.IsAttached == true || _units[first].Literal?.IsPrefixed == true,
        };
    }

    private Reading? ReadAt(int i)
    {
        var literal = _units[i].Literal;
        if (literal is { IsOrdinal: true } || _units[i].As.IsNoNumber)
        {
            return null;
        }
        if (literal is { Kind: NumberKind.Fraction or NumberKind.Power } or { IsAttached: true })
        {
            return new Reading(literal.Value, i + 1, literal.Kind);
        }
        return _fractions.Read(i) ?? ReadDozens(i) ?? ReadWhole(i);
    }

    // a dozen, three hundred and two dozens
    private Reading? ReadDozens(int i)
    {
        if (_units[i].As.IsArticle && !_units[i].As.IsCardinal)
        {
            return IsDozen(i + 1) ? new Reading(_units[i + 1].As.Dozen, i + 2, NumberKind.Integer) : null;
        }
        var whole = _composer.Compose(i, _units.Count, false);
        if (whole.Next == i || !IsDozen(whole.Next))
        {
            return null;
        }
        var dozen = _units[whole.Next].As.Dozen;
        var counted = whole.Low > 0 ? whole.Low : whole.Value;
        return new Reading(whole.Value - counted + (counted * dozen), whole.Next + 1, NumberKind.Integer);
    }

    private bool IsDozen(int i) => i < _units.Count && _units[i].IsJoined && _units[i].As.Dozen > 0;

    private Reading? ReadWhole(int i)
    {
        var whole = _composer.Compose(i, _units.Count, false);
        if (whole.Next == i)
        {
            return null;
        }
        var isWhole = Math.Floor(whole.Value) == whole.Value;
        return (isWhole ? ReadDecimals(whole) ?? ReadAndHalf(whole) : null)
            ?? new Reading(whole.Value, whole.Next, isWhole ? NumberKind.Integer : NumberKind.Decimal);
    }

    // zweieinhalb
    private Reading? ReadAndHalf(WholeNumber whole)
    {
        if (whole.Next >= _units.Count || _units[whole.Next] is not { Joint: Joint.Glued, As.IsAndHalf: true })
        {
            return null;
        }
        return TimesScale(whole.Value + 0.5, whole.Next + 1, NumberKind.Fraction);
    }

    // two hundred point zero three
    private Reading? ReadDecimals(WholeNumber whole)
    {
        if (whole.Next + 1 >= _units.Count || !_units[whole.Next].As.IsPoint || !_units[whole.Next].IsJoined)
        {
            return null;
        }
        var digits = ReadDigits(whole.Next + 1, out var next);
        return digits.Length == 0
            ? null
            : TimesScale(double.Parse($"{whole.Value:F0}.{digits}", System.Globalization.CultureInfo.InvariantCulture), next, NumberKind.Decimal);
    }

    private Reading TimesScale(double value, int next, NumberKind kind)
    {
        if (next >= _units.Count || !_units[next].IsJoined || _units[next].As is not { Scale: >= 100, IsCardinal: false })
        {
            return new Reading(value, next, kind);
        }
        return new Reading(value * _units[next].As.Scale, next + 1, kind);
    }

    // Each number said is written behind the one before: zero three is 03, seventy-one is 71.
    private string ReadDigits(int first, out int next)
    {
        var digits = string.Empty;
        var limit = first;
        while (limit < _units.Count && limit < first + 20 && _units[limit].As.Scale < 1_000_000)
        {
            limit++;
        }
        for (next = first; next < limit && _units[next].IsJoined && digits.Length < 20;)
        {
            var part = _composer.Compose(next, limit, false);
            if (part.Next == next || part.Value != Math.Floor(part.Value))
            {
                break;
            }
            digits += part.Value.ToString("F0", System.Globalization.CultureInfo.InvariantCulture);
            next = part.Next;
        }
        return digits;
    }
}
