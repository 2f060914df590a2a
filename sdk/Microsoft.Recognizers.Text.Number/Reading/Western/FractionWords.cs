namespace Microsoft.Recognizers.Text.Number.Reading.Western;

/// <summary>The words of a fraction: units, with tens and the unit hyphened to them taken as one.</summary>
/// <remarks>
/// "One hundred thirty fifths" can be cut in several ways. The cut here is the one that the published recognizers make: the
/// denominator takes words to its left as long as they compose with it, but leaves a numerator.
/// </remarks>
internal sealed class FractionWords
{
    private readonly List<(int First, double Value, bool IsJoint)> _words = [];

    public (int First, double Value, bool IsJoint) this[int index] => _words[index];

    /// <summary>The words from one unit to another, the denominator.</summary>
    public static FractionWords Of(List<NumberUnit> units, int first, int last)
    {
        var words = new FractionWords();
        for (var i = first; i <= last; i++)
        {
            var value = Value(units[i], i == last);
            var previous = words._words.Count - 1;
            var isGlued = units[i].Joint == Joint.Glued && i > first;
            if (isGlued || (units[i].Joint == Joint.Hyphen && i > first && value < 10 && IsTens(words._words[previous].Value)))
            {
                var before = words._words[previous];
                words._words[previous] = before with { Value = Joined(before.Value, value, units[i]) };
            }
            else
            {
                words._words.Add((i, value, units[i].As is { IsWhole: false } word && (word.IsWith || word.IsAnd)));
            }
        }
        return words;
    }

    /// <summary>The index of the last joining word before another; 0 when there is none.</summary>
    public int LastJoint(int before)
    {
        var joint = before - 1;
        while (joint > 0 && !_words[joint].IsJoint)
        {
            joint--;
        }
        return Math.Max(joint, 0);
    }

    /// <summary>The index of the first word that belongs to the denominator; 0 when nothing is left for the numerator.</summary>
    public int FindDenominatorStart()
    {
        var last = _words.Count - 1;
        var value = _words[last].Value;
        var round = 1d;
        for (var i = last - 1; i >= 0; i--)
        {
            if (_words[i].IsJoint)
            {
                continue;
            }
            var right = value;
            value = _words[i].Value;
            var composes = right >= 100 ? right > value : Composes(value, right);
            if (!composes || (right < 100 && value < round))
            {
                return _words[i + 1].IsJoint ? last : i + 1;
            }
            round = right < 100 ? value : round;
            if (i == 0)
            {
                return CutBehindHundreds(last);
            }
        }
        return last;
    }

    private static double Value(NumberUnit unit, bool isDenominator)
    {
        var word = unit.As;
        if (isDenominator && !word.IsWhole)
        {
            return word.Denominators > 0 ? word.Denominators : word.Denominator > 0 ? word.Denominator : word.LoneFraction > 0 ? 1 / word.LoneFraction : 0;
        }
        return unit.Literal?.Value ?? (word.IsCardinal ? word.Cardinal : word.Scale > 0 ? word.Scale : word.IsArticle ? 1 : 0);
    }

    private static double Joined(double before, double value, NumberUnit unit) =>
        unit.As.Scale > 0 || unit.As.OrdinalScale > 0 || (unit.As.Denominator >= 100) ? before * value : before + value;

    private static bool IsTens(double value) => value is >= 20 and < 100 && value % 10 == 0;

    private static bool Composes(double big, double small)
    {
        var unit = small > 10 ? 100 : 10;
        return big % unit == 0 && big / unit >= 1;
    }

    private int CutBehindHundreds(int last)
    {
        for (var i = 1; i <= last - 2; i++)
        {
            if (_words[i].Value >= 100 && !_words[i + 1].IsJoint && _words[i + 1].Value < 100)
            {
                return i + 1;
            }
        }
        return last;
    }
}
