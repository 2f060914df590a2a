namespace Microsoft.Recognizers.Text.Number.Reading.Western;

/// <summary>Puts units together to the longest whole number that they say, from left to right.</summary>
/// <remarks>
/// The number is a sum of parts already multiplied (two million) and of the group being said (three hundred five). "Room" is
/// what may still be added to the group: after "twenty" less than ten, after "five" nothing. When a scale turns up that
/// cannot follow, the group said last belongs to the next number.
/// </remarks>
internal sealed class WholeNumberComposer(NumberLexicon lexicon, List<NumberUnit> units)
{
    private readonly List<(double Value, double Scale)> _parts = [];
    private WholeNumber _best;
    private WholeNumber _beforeGroup;
    private WholeNumber _beforeTens;
    private double _group;
    private double _room;
    private double _tens;
    private bool _isOrdinal;
    private bool _afterScale;
    private int _first;

    /// <summary>The longest number from a unit on; its Next is the unit itself when there is none.</summary>
    /// <param name="first">The first unit.</param>
    /// <param name="limit">The unit to stop before.</param>
    /// <param name="withOrdinals">Whether it may end in ordinals.</param>
    public WholeNumber Compose(int first, int limit, bool withOrdinals)
    {
        Reset(first);
        for (var i = first; i < limit; i = _best.Next)
        {
            if (i > first && !GoesOn(i))
            {
                break;
            }
            if (i > first && units[i].As.IsAnd)
            {
                if (!TryAddJoined(i + 1, limit, withOrdinals))
                {
                    break;
                }
                continue;
            }
            if (!TryAdd(i, i == first, limit, withOrdinals))
            {
                break;
            }
        }
        return _best;
    }

    private void Reset(int first)
    {
        _parts.Clear();
        _first = first;
        _group = 0;
        _tens = 0;
        _room = double.PositiveInfinity;
        _isOrdinal = _afterScale = false;
        _best = _beforeGroup = _beforeTens = new WholeNumber(0, first, false, 1);
    }

    private bool GoesOn(int i) =>
        units[i].IsJoined && (units[i].Joint != Joint.Hyphen || (units[i].Literal is null && units[i - 1].Literal is null));

    // What follows "and" has to fit into the room left.
    private bool TryAddJoined(int i, int limit, bool withOrdinals)
    {
        if (i >= limit || !GoesOn(i) || _room <= 1 || units[i].Literal is { IsPlain: false })
        {
            return false;
        }
        var unit = units[i];
        if (unit.As.Scale > 0 && !unit.As.IsCardinal && !(unit.As.IsBareScale && _afterScale))
        {
            return false;
        }
        return TryAdd(i, false, limit, withOrdinals);
    }

    private bool TryAdd(int i, bool isFirst, int limit, bool withOrdinals)
    {
        var unit = units[i];
        if (unit.Literal is { } literal)
        {
            return TryAddLiteral(literal, i, isFirst);
        }
        var word = unit.As;
        if (_isOrdinal && !(withOrdinals && (word.IsOrdinal || (word.IsOrdinalEnding && unit.Joint == Joint.Glued))))
        {
            return false;
        }
        if (lexicon.UnitsBeforeTens && TryAddUnitBeforeTens(i, limit))
        {
            return true;
        }
        if (word.IsCardinal && TryAddCardinal(word.Cardinal, i, isFirst))
        {
            return true;
        }
        if (word.Scale > 0 && TryMultiply(word.Scale, word.IsBareScale, i, isFirst))
        {
            return true;
        }
        if (isFirst && word.IsArticle && IsScaleAt(i + 1, limit))
        {
            _group = 1;
            _room = 1;
            // The article alone is no number: what follows completes it.
            return TryAdd(i + 1, false, limit, withOrdinals);
        }
        return withOrdinals && TryAddOrdinal(word, unit, i, isFirst);
    }

    private bool IsScaleAt(int i, int limit) => i < limit && GoesOn(i) && units[i].As.Scale > 0;

    private bool TryAddOrdinal(NumberWord word, NumberUnit unit, int i, bool isFirst)
    {
        if (word.IsOrdinalEnding && !isFirst && unit.Joint == Joint.Glued)
        {
            _isOrdinal = true;
            return Accept(i, _best.LastScale);
        }
        var wasOrdinal = _isOrdinal;
        _isOrdinal = true;
        if ((word.Ordinal > 0 && TryAddCardinal(word.Ordinal, i, isFirst))
            || (word.OrdinalScale > 0 && TryMultiply(word.OrdinalScale, true, i, isFirst)))
        {
            return true;
        }
        _isOrdinal = wasOrdinal;
        return false;
    }

    private bool TryAddLiteral(Literal literal, int i, bool isFirst)
    {
        if (literal.IsOrdinal)
        {
            return false;
        }
        if (!isFirst && !(_afterScale && literal.IsPlain && literal.Value > 0 && literal.Value < _room))
        {
            return false;
        }
        _beforeTens = _best;
        _group = isFirst ? literal.Value : _group + literal.Value;
        _tens = literal.Value;
        _room = 1;
        return Accept(i, 1);
    }

    private bool TryAddCardinal(double value, int i, bool isFirst)
    {
        if (value == 0 ? !isFirst : value >= _room)
        {
            return false;
        }
        if (_tens == 0)
        {
            _beforeTens = _best;
        }
        _group += value;
        _tens += value % 100;
        _room = RoomAfter(value);
        return Accept(i, 1);
    }

    private double RoomAfter(double value) => value switch
    {
        0 => 0,
        _ when lexicon.CountsOnByTwenties(value) => 20,
        >= 100 => value % 1000 == 0 ? 1000 : value % 100 == 0 ? 100 : 1,
        >= 20 when value % 10 == 0 => 10,
        _ => 1,
    };

    // ein-und-zwanzig
    private bool TryAddUnitBeforeTens(int i, int limit)
    {
        if (i + 2 >= limit || !units[i + 1].As.IsAnd || !units[i + 2].As.IsCardinal
            || units[i].As is not { IsCardinal: true, Cardinal: > 0 and < 10 }
            || !units[i + 1].IsJoined || !units[i + 2].IsJoined
            || units[i + 1].Joint != units[i + 2].Joint)
        {
            return false;
        }
        var tens = units[i + 2].As.Cardinal;
        return tens is >= 20 and < 100 && tens % 10 == 0 && tens + units[i].As.Cardinal < _room
            && TryAddCardinal(tens + units[i].As.Cardinal, i + 2, true);
    }

    private bool TryMultiply(double scale, bool isBare, int i, bool isFirst)
    {
        if (_best is { LastScale: 1, Value: 0 } && !isFirst && _group == 0)
        {
            return false;
        }
        return scale == 100 ? TryMultiplyByHundred(isBare, i, isFirst) : TryMultiplyByScale(scale, isBare, i, isFirst);
    }

    private bool TryMultiplyByHundred(bool isBare, int i, bool isFirst)
    {
        if (_group == 0)
        {
            if (!isBare || _room <= 100)
            {
                return false;
            }
            _group = 100;
        }
        else if (_group < 100 || (i == _first + 1 && units[_first].Literal is not null))
        {
            _group *= 100;
        }
        else
        {
            return BackTo(_beforeTens);
        }
        _tens = 0;
        _room = 100;
        return Accept(i, 100);
    }

    private bool TryMultiplyByScale(double scale, bool isBare, int i, bool isFirst)
    {
        var multiplied = _group;
        var kept = _parts.Count;
        while (kept > 0 && _parts[kept - 1].Value < scale && (lexicon.StacksScales || _group == 0))
        {
            multiplied += _parts[--kept].Value;
        }
        if (multiplied == 0)
        {
            if (!isBare || (!isFirst && scale >= _room))
            {
                return false;
            }
            multiplied = 1;
        }
        if (kept > 0 && _parts[kept - 1].Scale <= scale)
        {
            return BackTo(_beforeGroup);
        }
        _parts.RemoveRange(kept, _parts.Count - kept);
        _parts.Add((multiplied * scale, scale));
        _group = _tens = 0;
        _room = scale;
        var accepted = Accept(i, scale);
        _afterScale = true;
        _beforeGroup = _beforeTens = _best;
        return accepted;
    }

    private bool Accept(int i, double scale)
    {
        _best = new WholeNumber(_parts.Sum(part => part.Value) + _group, i + 1, _isOrdinal, scale) { Low = _tens };
        _afterScale = scale > 1;
        return true;
    }

    private bool BackTo(WholeNumber earlier)
    {
        if (earlier.Value > 0)
        {
            _best = earlier;
        }
        return false;
    }
}
