using Microsoft.Recognizers.Text.Number.Reading;
using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Reading;

/// <summary>Puts the numbers of a text together with the units before or behind them, from left to right.</summary>
internal sealed class MeasureReader
{
    private readonly string _text;
    private readonly UnitLexicon _lexicon;
    private readonly List<Token> _tokens;
    private readonly TokenIndex _index;
    private readonly UnitMatcher _units;
    private readonly MeasureContext _context;
    private readonly NumberReader _numbers;
    private int _usedTokens;

    public MeasureReader(string text, string culture, Quantity quantity)
    {
        _text = text;
        _lexicon = UnitLexicon.For(culture);
        _tokens = Tokenizer.Tokenize(text);
        _index = new TokenIndex(_tokens);
        _units = new UnitMatcher(_lexicon, quantity, text, _tokens);
        _context = new MeasureContext(_lexicon, quantity, text, _tokens);
        _numbers = NumberReader.For(culture);
        Quantity = quantity;
    }

    private Quantity Quantity { get; }

    /// <summary>Numbers with units first, then units alone; amounts of money in the order of the text.</summary>
    public List<Measure> Read()
    {
        var numbers = _numbers.Numbers(_text, withAttached: true);
        var measures = new List<Measure>();
        for (var i = 0; i < numbers.Count; i++)
        {
            if (ReadAt(numbers, i) is { } measure)
            {
                measures.Add(measure);
            }
        }
        var merged = new MeasureMerger(_text, _lexicon, Quantity, _tokens, _index, numbers).Merge(measures);
        merged.RemoveAll(measure => _context.Rejects(measure));
        var alone = UnitsAlone(merged);
        merged.AddRange(alone);
        return Quantity == Quantity.Currency ? [.. merged.OrderBy(measure => measure.Start)] : merged;
    }

    private int TokenAt(int index) => _index.FirstFrom(index);

    private Measure ReadAt(List<NumberSpan> numbers, int index)
    {
        var number = numbers[index];
        var first = TokenAt(number.Start);
        if (_context.IsGluedToName(number))
        {
            return null;
        }
        number = _context.WithMinus(number);
        var before = PrefixOf(number, first);
        var behind = SuffixOf(numbers, index, before);
        if (before is not null && (behind is null || Quantity == Quantity.Currency))
        {
            var end = number.End;
            var factor = before.Factor;
            return Found(_tokens[before.FirstToken].Start, end, number.Value * factor, before.Unit, first, endsInUnit: false);
        }
        return behind is null ? null : ReadBehind(number, behind, before);
    }

    private Measure ReadBehind(NumberSpan number, UnitFound behind, UnitFound before)
    {
        var start = before is null ? number.Start : _tokens[before.FirstToken].Start;
        var value = ValueBefore(number, behind) * behind.Factor;
        var next = behind.NextToken;
        var end = EndWithBracket(behind);
        if (_lexicon.Scales.Match(_tokens, next, out var afterScale) is { } scale && IsNear(next) && Quantity == Quantity.Currency)
        {
            value *= double.Parse(scale.Key, System.Globalization.CultureInfo.InvariantCulture);
            next = afterScale;
            end = _tokens[next - 1].End;
        }
        if (_lexicon.Half is { } half && next < _tokens.Count && _tokens[next].Folded == half && _tokens[next].Start == end)
        {
            value += 0.5;
            end = _tokens[next++].End;
        }
        return Found(start, end, value, before?.Unit ?? behind.Unit, next, endsInUnit: true) with { NeedsWhole = behind.Word.NeedsWhole };
    }

    private bool IsNear(int token) =>
        token > 0 && token < _tokens.Count && _text.AsSpan(_tokens[token - 1].End, _tokens[token].Start - _tokens[token - 1].End) is " ";

    private Measure Found(int start, int end, double value, Unit unit, int usedTokens, bool endsInUnit)
    {
        _usedTokens = usedTokens;
        return new Measure(start, end, value, unit) { LastUnit = unit, EndsInUnit = endsInUnit };
    }

    private UnitFound PrefixOf(NumberSpan number, int first)
    {
        var unit = first > 0 && IsGap(_tokens[first - 1].End, number.Start) ? _units.Before(first) : null;
        return unit is not null && unit.FirstToken >= _usedTokens && !IsInsideWord(unit) ? unit : null;
    }

    private bool IsInsideWord(UnitFound unit)
    {
        var start = _tokens[unit.FirstToken].Start;
        return start > 0 && char.IsAsciiLetter(_text[start]) && char.IsAsciiLetterOrDigit(_text[start - 1]) && unit.FirstToken > 0
            && _tokens[unit.FirstToken - 1].End == start && char.IsAsciiLetter(_text[start - 1]);
    }

    private bool IsGap(int from, int to)
    {
        var between = _text.AsSpan(from, Math.Max(0, to - from));
        return between.Length <= 3 && between.IsWhiteSpace() && between.IndexOf('\n') < 0;
    }

    private UnitFound SuffixOf(List<NumberSpan> numbers, int index, UnitFound before)
    {
        var number = numbers[index];
        var token = TokenAt(number.End);
        if (CutUnit(number) is { } cut)
        {
            return cut;
        }
        if (token >= _tokens.Count || !IsGap(number.End, _tokens[token].Start))
        {
            return CutLastWord(number);
        }
        if (_tokens[token].Folded == "-" && _tokens[token].Start == number.End && token + 1 < _tokens.Count && _tokens[token + 1].Start == _tokens[token].End)
        {
            return _units.At(token + 1);
        }
        if (_tokens[token].Folded is "(" or "[" or "{" or "<")
        {
            return _units.At(token + 1) is { } inside && IsClosed(inside) ? inside : null;
        }
        var unit = _units.At(token);
        if (unit is null && _lexicon.Of.Match(_tokens, token, out var behindOf) is not null)
        {
            unit = _units.At(behindOf);
        }
        return IsOfNextNumber(unit, numbers, index) ? null : unit ?? CutLastWord(number);
    }

    // "1 $10": the sign touches the number behind it and not the one before.
    private bool IsOfNextNumber(UnitFound unit, List<NumberSpan> numbers, int index) =>
        unit is { Word.IsPrefix: true } && index + 1 < numbers.Count && numbers[index + 1].Start == _tokens[unit.NextToken - 1].End
        && numbers[index].End < _tokens[unit.FirstToken].Start;

    private bool IsClosed(UnitFound inside) =>
        inside.NextToken < _tokens.Count && _tokens[inside.NextToken].Folded is ")" or "]" or "}" or ">";

    private int EndWithBracket(UnitFound unit)
    {
        var end = _tokens[unit.NextToken - 1].End;
        var isBracketed = unit.FirstToken > 0 && _tokens[unit.FirstToken - 1].Folded is "(" or "[" or "{" or "<" && IsClosed(unit);
        return isBracketed ? _tokens[unit.NextToken].End : end;
    }

    // 三千比特 is three kilobit: the number's last character belongs to the unit.
    private UnitFound CutUnit(NumberSpan number)
    {
        if (number.Length < 2 || !Tokenizer.IsIdeograph(_text[number.End - 1]))
        {
            return null;
        }
        var token = TokenAt(number.End - 1);
        return _units.At(token) is { } unit && _tokens[unit.NextToken - 1].End > number.End ? unit : null;
    }

    // French "50 cents" could be 50 hundreds: the last word is the unit when no other follows.
    private UnitFound CutLastWord(NumberSpan number)
    {
        var token = TokenAt(number.End) - 1;
        return token > 0 && _tokens[token].Start > number.Start && _tokens[token].Kind == TokenKind.Word
            && _units.At(token) is { } unit && _tokens[unit.NextToken - 1].End == number.End
            ? unit
            : null;
    }

    private double ValueBefore(NumberSpan number, UnitFound behind)
    {
        var unitStart = _tokens[behind.FirstToken].Start;
        if (unitStart >= number.End)
        {
            return number.Value;
        }
        return _numbers.Numbers(_text[number.Start..unitStart], withAttached: true) is [var shorter, ..] ? shorter.Value : number.Value;
    }

    private List<Measure> UnitsAlone(List<Measure> measures)
    {
        var alone = new List<Measure>();
        var taken = measures.OrderBy(measure => measure.Start).ToList();
        var at = 0;
        for (var i = 0; i < _tokens.Count;)
        {
            while (at < taken.Count && taken[at].End <= _tokens[i].Start)
            {
                at++;
            }
            var unit = _units.At(i);
            if (unit is null || !MayStandAlone(unit) || (at < taken.Count && taken[at].Start < _tokens[unit.NextToken - 1].End))
            {
                i++;
                continue;
            }
            alone.Add(new Measure(_tokens[i].Start, _tokens[unit.NextToken - 1].End, null, unit.Unit));
            i = unit.NextToken;
        }
        alone.RemoveAll(_context.Rejects);
        return alone;
    }

    private bool MayStandAlone(UnitFound unit)
    {
        var isAll = unit.FirstToken == 0 && unit.NextToken == _tokens.Count;
        var start = _tokens[unit.FirstToken].Start;
        var isGlued = start > 0 && char.IsAsciiLetter(_text[start]) && char.IsAsciiLetterOrDigit(_text[start - 1]);
        return Quantity != Quantity.Age && unit.Factor == 1 && !isGlued && (isAll || !unit.Word.NeedsNumber);
    }
}
