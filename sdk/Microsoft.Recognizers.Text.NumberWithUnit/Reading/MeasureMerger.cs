using Microsoft.Recognizers.Text.Number.Reading;
using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Reading;

/// <summary>Joins a whole with its parts: 3 dollars 50 cents, 13 dollars forty-five, 5 feet 2 inches.</summary>
internal sealed class MeasureMerger(string text, UnitLexicon lexicon, Quantity quantity, List<Token> tokens, TokenIndex index, List<NumberSpan> numbers)
{
    private const int Hundred = 100;

    /// <summary>The measures with parts added to their wholes.</summary>
    public List<Measure> Merge(List<Measure> measures)
    {
        var merged = new List<Measure>();
        foreach (var measure in measures)
        {
            var whole = merged.Count > 0 ? merged[^1] : null;
            if (whole is not null && IsPartOf(measure, whole) && IsJoined(whole.End, measure.Start))
            {
                merged[^1] = Join(whole, measure.End, measure.Value!.Value / measure.Unit.PartsOfWhole) with { LastUnit = measure.Unit };
                continue;
            }
            merged.Add(measure);
        }
        return quantity == Quantity.Currency ? WithBareParts(merged) : merged;
    }

    private static Measure Join(Measure whole, int end, double part) =>
        whole with { End = end, Value = whole.Value + part, IsCompound = true };

    private static bool IsPartOf(Measure part, Measure whole) =>
        part.Unit.PartsOfWhole > 0 && part.EndsInUnit && whole.Value is not null && part.Unit != whole.Unit
            && whole.LastUnit.PartsOfWhole != part.Unit.PartsOfWhole
        && (part.Unit.Wholes.Length == 0 ? whole.Unit.PartsOfWhole == 0 : part.Unit.Wholes.Contains(whole.Unit.Id))
        && part.Value < Hundred;

    private bool IsJoined(int from, int to)
    {
        var between = text.AsSpan(from, Math.Max(0, to - from)).Trim();
        if (between.Length == 0)
        {
            return to - from <= 3;
        }
        var token = index.FirstFrom(from);
        return token < tokens.Count && lexicon.And.Match(tokens, token, out var next) is not null && next < tokens.Count && tokens[next].Start == to;
    }

    private List<Measure> WithBareParts(List<Measure> measures)
    {
        var joined = new List<Measure>(measures.Count);
        var number = 0;
        for (var i = 0; i < measures.Count; i++)
        {
            while (number < numbers.Count && numbers[number].Start < measures[i].End)
            {
                number++;
            }
            var next = i + 1 < measures.Count ? measures[i + 1] : null;
            joined.Add(number < numbers.Count ? WithBarePart(measures[i], numbers[number], next) : measures[i]);
        }
        return joined;
    }

    // Thirteen dollars forty-five: a number behind the unit that has no unit of its own.
    private Measure WithBarePart(Measure measure, NumberSpan number, Measure next)
    {
        if (measure.Value is not { } value || measure.LastUnit.PartsOfWhole >= Hundred || (Math.Floor(value) != value && !measure.IsCompound))
        {
            return measure;
        }
        var isPart = number is { Value: > 0 and < Hundred, IsAttached: false } && Math.Floor(number.Value) == number.Value
            && !(next is not null && next.Start <= number.Start && number.Start < next.End)
            && IsJoined(measure.End, number.Start) && !IsArticle(measure, number) && EndsHere(number.End)
            && (measure.EndsInUnit || !IsDigitsBehindAnd(measure, number));
        if (!isPart)
        {
            return measure;
        }
        var parts = measure.LastUnit.PartsOfWhole > 0 ? measure.LastUnit.PartsOfWhole * 10 : Hundred;
        return Join(measure, number.End, number.Value / parts);
    }

    // "$4 and 32 people" counts people.
    private static bool IsDigitsBehindAnd(Measure measure, NumberSpan number) => !measure.EndsInUnit && number.IsLiteral;

    // "1015 francs une action": one without "and" is an article.
    private static bool IsArticle(Measure measure, NumberSpan number) => number.Value == 1 && !number.IsLiteral && number.Start - measure.End <= 1;

    // What follows is no unit, no time and no further digit.
    private bool EndsHere(int end)
    {
        if (end >= text.Length)
        {
            return true;
        }
        var goesOn = text[end] is '-' or '/' or ':' or '%' || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]));
        var next = index.FirstFrom(end);
        var isCounted = next < tokens.Count && tokens[next].Folded is "times" or "veces" or "fois" or "mal" or "vezes" or "%";
        return !goesOn && !isCounted;
    }
}
