using System.Globalization;
using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.Number.Reading;

/// <summary>Finds ranges of numbers by templates such as "more than _" and "between _ and _", and joins two halves of one.</summary>
internal sealed class RangeReader
{
    private const string Number = "_";

    private readonly PhraseTrie<RangeTemplate> _templates = new(hyphensMatter: true);
    private readonly HashSet<string> _joints;

    public RangeReader(WordFile file)
    {
        foreach (var line in file.Section("ranges"))
        {
            foreach (var phrase in line.Phrases)
            {
                _templates.GetOrAdd(phrase, () => new RangeTemplate(line.Key, phrase.EndsWith(Number, StringComparison.Ordinal)));
            }
        }
        _joints = [.. file.Phrases("range joints").Select(Folding.Fold)];
    }

    /// <summary>The ranges of a text.</summary>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="numbers">Its numbers and ordinals, in order, none overlapping another.</param>
    public List<NumberSpan> Read(List<Token> tokens, List<NumberSpan> numbers)
    {
        var (items, values) = PutNumbersIn(tokens, numbers);
        var ranges = new List<NumberRange>();
        for (var i = 0; i < items.Count;)
        {
            var found = ReadAt(items, values, i, out var next);
            if (found is not null)
            {
                ranges.Add(found);
            }
            i = next;
        }
        return Join(ranges, items).ConvertAll(range => range.ToSpan(items));
    }

    // Each number becomes one token.
    private static (List<Token> Items, Dictionary<int, NumberSpan> Values) PutNumbersIn(List<Token> tokens, List<NumberSpan> numbers)
    {
        var items = new List<Token>(tokens.Count);
        var values = new Dictionary<int, NumberSpan>();
        var number = 0;
        foreach (var token in tokens)
        {
            while (number < numbers.Count && numbers[number].End <= token.Start)
            {
                number++;
            }
            if (number >= numbers.Count || token.End <= numbers[number].Start)
            {
                items.Add(token);
            }
            else if (!values.ContainsKey(items.Count - 1) || values[items.Count - 1] != numbers[number])
            {
                values[items.Count] = numbers[number];
                items.Add(new Token(numbers[number].Start, numbers[number].End, TokenKind.Symbol, Number));
            }
        }
        return (items, values);
    }

    private NumberRange ReadAt(List<Token> items, Dictionary<int, NumberSpan> values, int first, out int next)
    {
        next = first + 1;
        for (var limit = items.Count; limit > first;)
        {
            var template = _templates.Match(items, first, limit, out var end);
            if (template is null)
            {
                break;
            }
            if (template.IsNone)
            {
                next = end;
                return null;
            }
            if ((template.EndsInNumber || !GoesOnWithNumber(items, first, end)) && template.Fill(items, values, first, end) is { } range)
            {
                next = end;
                return range;
            }
            limit = end - 1;
        }
        return values.TryGetValue(first, out var number) && number.IsAbout ? NumberRange.Above(first, number.Value) : null;
    }

    // "200 or greater" is no range in "200 or greater than 190".
    private bool GoesOnWithNumber(List<Token> items, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (items[i].Folded != Number && _templates.Match(items, i, out var last) is { EndsInNumber: true } && last > end)
            {
                return true;
            }
        }
        return false;
    }

    private List<NumberRange> Join(List<NumberRange> ranges, List<Token> items)
    {
        var joined = new List<NumberRange>();
        foreach (var range in ranges)
        {
            var before = joined.Count > 0 ? joined[^1] : null;
            if (before is not null && AreJoints(items, before.Next, range.First) && before.JoinedWith(range) is { } whole)
            {
                joined[^1] = whole;
                continue;
            }
            joined.Add(range);
        }
        return joined;
    }

    private bool AreJoints(List<Token> items, int from, int to)
    {
        if (to - from > 3)
        {
            return false;
        }
        for (var i = from; i < to; i++)
        {
            if (!_joints.Contains(items[i].Folded) || (i > from && items[i].Folded == items[i - 1].Folded))
            {
                return false;
            }
        }
        return to > from || Tokenizer.IsIdeograph(items[to].Folded[0]);
    }
}

/// <summary>What a template of a range says of its numbers: a key such as <c>[N,)</c>, <c>(,N]</c> or <c>[N,M)</c>.</summary>
internal sealed record RangeTemplate(string Key, bool EndsInNumber)
{
    /// <summary>Whether it looks like a range and is none.</summary>
    public bool IsNone => Key == "none";

    /// <summary>The range with the numbers put in; null when they do not make one.</summary>
    public NumberRange Fill(List<Token> items, Dictionary<int, NumberSpan> values, int first, int end)
    {
        var found = Enumerable.Range(first, end - first).Where(values.ContainsKey).Select(index => values[index].Value).ToList();
        var asked = Key.Count(char.IsAsciiLetterUpper);
        if (found.Count != (Key == "[N,N]" ? 1 : asked) || IsChained(items, first, end))
        {
            return null;
        }
        var low = Key.Contains("N,") ? found[0] : double.NegativeInfinity;
        var high = Key.Contains(",M") ? found[1] : Key.Contains(",N") ? found[0] : double.PositiveInfinity;
        return low > high ? null : new NumberRange(first, end, low, high, Key[0] == '[', Key[^1] == ']');
    }

    // The numbers of 1-222-2222 are no ranges.
    private bool IsChained(List<Token> items, int first, int end) =>
        Key == "[N,M)" && EndsInNumber && ((first > 0 && items[first - 1].Folded is "-" or "/" && items[first - 1].End == items[first].Start)
            || (end < items.Count && items[end].Folded is "-" or "/" && items[end].Start == items[end - 1].End));
}

/// <summary>A range and the tokens that say it.</summary>
internal sealed record NumberRange(int First, int Next, double Low, double High, bool HasLow, bool HasHigh)
{
    /// <summary>Everything above a number that one token says.</summary>
    public static NumberRange Above(int token, double low) => new(token, token + 1, low, double.PositiveInfinity, false, false);

    /// <summary>Both halves in one; null when they are not a lower and an upper half that meet.</summary>
    public NumberRange JoinedWith(NumberRange other)
    {
        var isLowFirst = double.IsPositiveInfinity(High) && double.IsNegativeInfinity(other.Low);
        var isHighFirst = double.IsNegativeInfinity(Low) && double.IsPositiveInfinity(other.High);
        var (low, high) = isLowFirst ? (this, other) : (other, this);
        return (isLowFirst || isHighFirst) && low.Low < high.High
            ? new NumberRange(First, other.Next, low.Low, high.High, low.HasLow, high.HasHigh)
            : null;
    }

    /// <summary>The range at its place in the text.</summary>
    public NumberSpan ToSpan(List<Token> items)
    {
        var start = items[First].Start;
        return new NumberSpan(start, items[Next - 1].End - start, double.IsInfinity(Low) ? High : Low, NumberKind.Range)
        {
            Shown = $"{(HasLow ? '[' : '(')}{Show(Low)},{Show(High)}{(HasHigh ? ']' : ')')}",
        };
    }

    private static string Show(double value) =>
        double.IsInfinity(value) ? string.Empty : NumberFormat.Show(value, NumberKind.Decimal, NumberFormatInfo.InvariantInfo);
}
