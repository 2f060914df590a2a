using Microsoft.Recognizers.Text.Number.Reading.Western;

namespace Microsoft.Recognizers.Text.Number.Reading.Ideographic;

/// <summary>Puts characters together to the longest whole number that they say.</summary>
internal sealed class IdeographComposer(string text, IdeographLexicon lexicon, LiteralScanner literals)
{
    private const int MostSpaces = 4;
    private readonly List<(double Value, double Scale)> _parts = [];
    private double _section;
    private double _lastUnit;
    private double? _digit;
    private bool _isLiteral;
    private bool _afterZero;
    private bool _afterLarge;
    private int _count;
    private bool _isAbout;
    private bool _withBareUnit;

    /// <summary>The number from a place on; its Count is 0 when there is none.</summary>
    /// <param name="start">The place.</param>
    /// <param name="withBareUnit">Whether a hundred or a thousand by itself is a number.</param>
    public WholeIdeographs Compose(int start, bool withBareUnit)
    {
        Reset();
        _withBareUnit = withBareUnit;
        var end = start;
        var unitSeen = false;
        var startsBare = lexicon.IsUnit(text[start], out var first) && first >= 100;
        for (var i = start; i < text.Length;)
        {
            var next = TryAdd(i, i == start, ref unitSeen);
            if (next == i)
            {
                break;
            }
            end = next;
            i = SkipSpaces(end);
        }
        return new WholeIdeographs(Total(), end)
        {
            Count = _count,
            IsDigitsOnly = !unitSeen,
            StartsBare = startsBare,
            IsAbout = _isAbout,
        };
    }

    /// <summary>The first place that holds no space, or the place itself when too many follow.</summary>
    public int SkipSpaces(int at)
    {
        var end = at;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            if (++end - at > MostSpaces)
            {
                return at;
            }
        }
        return end;
    }

    private void Reset()
    {
        _parts.Clear();
        _section = _lastUnit = 0;
        _digit = null;
        _isLiteral = _afterZero = _afterLarge = _isAbout = false;
        _count = 0;
    }

    private int TryAdd(int i, bool isFirst, ref bool unitSeen)
    {
        var c = text[i];
        if (char.IsAsciiDigit(c))
        {
            return TryAddLiteral(i, isFirst);
        }
        if (lexicon.IsCountingDigit(c, out var digit))
        {
            return isFirst || lexicon.IsDigit(c, out _) || IsBeforeUnit(i + 1) ? TryAddDigit(i, digit) : i;
        }
        if (lexicon.IsUnit(c, out var unit))
        {
            return TryAddUnit(i, unit, isFirst, ref unitSeen);
        }
        if (lexicon.IsLargeUnit(c, out var large))
        {
            return TryMultiply(i, large, ref unitSeen);
        }
        if (!lexicon.IsAbout(c) || !(unitSeen || _isLiteral) || !LargeUnitFollows(i + 1))
        {
            return i;
        }
        _isAbout = true;
        return i + 1;
    }

    // 两 counts only what a unit follows: the last one of 两万两 is a weight.
    private bool IsBeforeUnit(int at)
    {
        var next = SkipSpaces(at);
        return next < text.Length && (lexicon.IsUnit(text[next], out _) || lexicon.IsLargeUnit(text[next], out _));
    }

    private bool LargeUnitFollows(int at)
    {
        var next = SkipSpaces(at);
        return next < text.Length && lexicon.IsLargeUnit(text[next], out _);
    }

    private int TryAddLiteral(int i, bool isFirst)
    {
        if (_digit is not null || literals.Read(i) is not { IsAttached: false, Kind: NumberKind.Integer or NumberKind.Decimal } literal)
        {
            return i;
        }
        var fits = isFirst || (literal.IsPlain && (_afterZero || _lastUnit == 0 ? literal.Value < Room() : literal.Value < _lastUnit));
        if (!fits || literal.IsMultiplied)
        {
            return i;
        }
        _digit = literal.Value;
        _isLiteral = true;
        _count++;
        return literal.End;
    }

    private double Room() => _lastUnit > 0 ? _lastUnit : _parts.Count > 0 ? _parts[^1].Scale : double.PositiveInfinity;

    private int TryAddDigit(int i, double digit)
    {
        if (_digit is > 0 || (digit == 0 && _digit is not null))
        {
            return i;
        }
        _count++;
        if (digit == 0)
        {
            _afterZero = true;
            _digit = _parts.Count == 0 && _section == 0 ? 0 : null;
            return i + 1;
        }
        _digit = digit;
        _isLiteral = false;
        return i + 1;
    }

    private int TryAddUnit(int i, double unit, bool isFirst, ref bool unitSeen)
    {
        var isBare = _digit is null or 0;
        if (_lastUnit > 0 && unit >= _lastUnit)
        {
            return i;
        }
        if (isBare && unit >= 100 && !(isFirst && (_withBareUnit || BareUnitStands(i + 1))))
        {
            return i;
        }
        _section += (isBare ? 1 : _digit!.Value) * unit;
        _digit = null;
        _lastUnit = unit is 20 or 30 ? 10 : unit;
        _afterZero = _afterLarge = false;
        unitSeen = true;
        _count++;
        return i + 1;
    }

    // 百三: a hundred with something after it.
    private bool BareUnitStands(int at)
    {
        var next = SkipSpaces(at);
        return next < text.Length && (lexicon.IsDigit(text[next], out _) || lexicon.IsLargeUnit(text[next], out _));
    }

    private int TryMultiply(int i, double large, ref bool unitSeen)
    {
        var multiplied = _section + (_digit ?? 0);
        var kept = _parts.Count;
        while (kept > 0 && (_parts[kept - 1].Value < large || (multiplied == 0 && _afterLarge && kept == _parts.Count)))
        {
            multiplied += _parts[--kept].Value;
        }
        if (multiplied == 0 || (kept > 0 && _parts[kept - 1].Scale <= large))
        {
            return i;
        }
        _parts.RemoveRange(kept, _parts.Count - kept);
        _parts.Add((multiplied * large, large));
        _section = _lastUnit = 0;
        _digit = null;
        _afterZero = false;
        _afterLarge = true;
        unitSeen = true;
        _count++;
        return i + 1;
    }

    // A last digit without unit counts the next lower unit: 四百五 is 450, 九万四 is 94000, but 四百零五 is 405.
    private double Total()
    {
        var sum = _section;
        foreach (var part in _parts)
        {
            sum += part.Value;
        }
        if (_digit is not { } digit)
        {
            return sum;
        }
        var unit = _lastUnit > 0 ? _lastUnit : _parts.Count > 0 ? _parts[^1].Scale : 1;
        return sum + (_afterZero || _isLiteral || unit <= 10 ? digit : digit * unit / 10);
    }
}
