namespace Microsoft.Recognizers.Text.Number.Reading.Western;

/// <summary>Reads fractions in words: two thirds, five and a half million, one over three.</summary>
internal sealed class FractionReader(NumberLexicon lexicon, List<NumberUnit> units, WholeNumberComposer composer)
{
    private const int MostUnits = 40;

    /// <summary>The fraction from a unit on; null when there is none.</summary>
    public Reading? Read(int first) => ReadLone(first) ?? ReadParts(first) ?? ReadOver(first);

    private bool GoesOn(int i) => i < units.Count && units[i].IsJoined;

    // half, half a million, quarter million
    private Reading? ReadLone(int first)
    {
        var word = units[first].As;
        var fraction = word.LoneFraction > 0 ? word.LoneFraction : word.ScaleFraction;
        if (fraction == 0)
        {
            return null;
        }
        var scale = ScaleAfter(first + 1, out var next);
        if (scale > 0)
        {
            var isDozen = units[next - 1].As.Dozen > 0;
            return new Reading(fraction * scale, next, isDozen ? NumberKind.Integer : NumberKind.Fraction);
        }
        return word.LoneFraction > 0 ? new Reading(fraction, first + 1, NumberKind.Fraction) : null;
    }

    // The scale or dozen behind a fraction, with "of" and an article before it or not.
    private double ScaleAfter(int i, out int next)
    {
        next = i;
        var at = i;
        while (GoesOn(at) && at < i + 2 && (units[at].As.IsOf || units[at].As.IsArticle || (units[at].As.Cardinal == 1 && at > i)))
        {
            at++;
        }
        if (!GoesOn(at) || (units[at].As.Scale == 0 && units[at].As.Dozen == 0))
        {
            return 0;
        }
        next = at + 1;
        return Math.Max(units[at].As.Scale, units[at].As.Dozen);
    }

    private Reading? ReadParts(int first)
    {
        var last = FindDenominator(first);
        if (last < 0)
        {
            return null;
        }
        if (units[last].As.IsDenominatorEnding && units[last].Joint != Joint.Glued)
        {
            return ReadBeforeEnding(first, last);
        }
        var words = FractionWords.Of(units, first, last);
        var split = words.FindDenominatorStart();
        if (split == 0 || Denominator(words[split].First, last) is not { } denominator)
        {
            return null;
        }
        return Divide(words, split, denominator, last);
    }

    // Portuguese "um vinte e um avos": the first cut that leaves a whole number at either side.
    private Reading? ReadBeforeEnding(int first, int last)
    {
        for (var cut = first + 1; cut < last; cut++)
        {
            if (!units[cut].As.IsAnd && !units[cut - 1].As.IsAnd && Whole(cut, last) is { Value: > 1 } denominator && Whole(first, cut) is { } numerator)
            {
                return new Reading(numerator.Value / denominator.Value, last + 1, NumberKind.Fraction);
            }
        }
        return null;
    }

    private int FindDenominator(int first)
    {
        for (var i = first; i < units.Count && i < first + MostUnits; i++)
        {
            var word = units[i].As;
            if (i > first && !units[i].IsJoined)
            {
                return -1;
            }
            if (i > first && IsDenominator(word) && !(word.IsCardinal && !word.IsDenominatorEnding))
            {
                return i;
            }
            if (!word.IsWhole && !word.IsAnd && !word.IsWith && !word.IsArticle && units[i].Literal is not { Kind: NumberKind.Integer, IsOrdinal: false })
            {
                return -1;
            }
        }
        return -1;
    }

    private static bool IsDenominator(NumberWord word) =>
        word.Denominator > 0 || word.Denominators > 0 || word.IsDenominatorEnding || word.LoneFraction > 0;

    private double? Denominator(int first, int last)
    {
        var word = units[last].As;
        if (word.IsDenominatorEnding && first < last)
        {
            return Whole(first, last)?.Value;
        }
        var value = word.Denominators > 0 ? word.Denominators : word.Denominator > 0 ? word.Denominator : 1 / word.LoneFraction;
        if (first == last)
        {
            return value < 2 || (value == 2 && word.Ordinal > 0) ? null : value;
        }
        var before = Whole(first, units[last - 1].As.IsAnd ? last - 1 : last);
        return before is null ? null : value >= 100 ? before.Value.Value * value : before.Value.Value + value;
    }

    // The whole number that takes up all units of a stretch; null when none does.
    private WholeNumber? Whole(int first, int end)
    {
        if (end - first == 1 && units[first].As.IsArticle)
        {
            return new WholeNumber(1, end, false, 1);
        }
        var whole = composer.Compose(first, end, false);
        return whole.Next == end && end > first ? whole : null;
    }

    private Reading? Divide(FractionWords words, int split, double denominator, int last)
    {
        var (whole, numerator) = Numerator(words, split, denominator, last);
        if (numerator is not { } parts || !AcceptsNumerator(parts, words[split].First, denominator, last))
        {
            return null;
        }
        var scale = ScaleAfter(last + 1, out var next);
        return new Reading(Combine(whole, parts.Value / denominator, scale), scale > 0 ? next : last + 1, NumberKind.Fraction);
    }

    private static double Combine(WholeNumber? whole, double fraction, double scale)
    {
        var count = whole?.Value ?? 0;
        var wholeScale = whole?.LastScale ?? 1;
        if (scale > 0)
        {
            return wholeScale > scale ? count + (fraction * scale) : (count + fraction) * scale;
        }
        return count + (fraction * (wholeScale >= 1_000_000 ? wholeScale : 1));
    }

    private (WholeNumber? Whole, WholeNumber? Numerator) Numerator(FractionWords words, int split, double denominator, int last)
    {
        var end = words[split].First;
        var joint = words.LastJoint(split);
        if (joint > 0)
        {
            var whole = Whole(words[0].First, words[joint].First);
            var isLone = joint == split - 1;
            var isMixed = isLone || units[words[joint].First].As.IsWith;
            var numerator = isLone
                ? units[last].As.LoneFraction > 0 ? new WholeNumber(1, end, false, 1) : null
                : Whole(words[joint + 1].First, end);
            if (isMixed && whole is not null && numerator is not null && numerator.Value.Value < denominator)
            {
                return (whole, numerator);
            }
        }
        return (null, Whole(words[0].First, end));
    }

    private bool AcceptsNumerator(WholeNumber numerator, int denominatorFirst, double denominator, int last)
    {
        var word = units[last].As;
        var isLiteral = units[denominatorFirst - 1].Literal is not null;
        if (isLiteral && denominator > 20)
        {
            return false;
        }
        return word.Denominators > 0 || word.IsDenominatorEnding || numerator.Value == 1 || lexicon.TakesSingularDenominators;
    }

    // one over three, two out of five
    private Reading? ReadOver(int first)
    {
        var numerator = composer.Compose(first, units.Count, false);
        var over = numerator.Next;
        if (over == first || over + 1 >= units.Count || !units[over].As.IsOver || !GoesOn(over) || !GoesOn(over + 1)
            || numerator.Value != Math.Floor(numerator.Value))
        {
            return null;
        }
        var isProportion = units[over].As.IsProportion;
        var denominator = composer.Compose(over + 1, units.Count, false);
        var isTime = GoesOn(denominator.Next) && units[denominator.Next].As.IsTimeUnit;
        var isFraction = denominator.Next > over + 1 && !isTime && denominator.Value > 0 && (!isProportion || numerator.Value < denominator.Value);
        return isFraction ? new Reading(numerator.Value / denominator.Value, denominator.Next, NumberKind.Fraction) : null;
    }
}
