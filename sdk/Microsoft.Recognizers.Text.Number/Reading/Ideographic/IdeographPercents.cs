using System.Globalization;

namespace Microsoft.Recognizers.Text.Number.Reading.Ideographic;

/// <summary>Finds percentages: 百分之五, 六个百分点, 5%, and the discounts 七五折 and 三成.</summary>
internal sealed class IdeographPercents
{
    private readonly IdeographLexicon _lexicon;
    private readonly List<(string Mark, double Factor)> _before;
    private readonly string[] _after;
    private readonly char _fold;
    private readonly char _tenths;
    private readonly string[] _flat;
    private readonly char _beforeFlat;

    public IdeographPercents(IdeographLexicon lexicon)
    {
        _lexicon = lexicon;
        _before = [.. from line in lexicon.File.Section("percent before")
                      from mark in line.Phrases
                      orderby mark.Length descending
                      select (mark, double.Parse(line.Key, CultureInfo.InvariantCulture) * 100)];
        _after = [.. lexicon.File.Phrases("percent")];
        var discounts = lexicon.File.Section("discounts").ToDictionary(line => line.Key, line => line.Phrases);
        _fold = discounts["fold"][0][0];
        _tenths = discounts["tenths"][0][0];
        _flat = discounts["flat"];
        _beforeFlat = discounts["before flat"][0][0];
    }

    public List<NumberSpan> Read(string text, IdeographScanner scanner)
    {
        var found = new List<NumberSpan>();
        for (var i = 0; i < text.Length;)
        {
            var span = ReadAt(text, i, scanner, out var next);
            if (span is not null)
            {
                found.Add(span);
                next = span.End;
            }
            i = Math.Max(next, i + 1);
        }
        return found;
    }

    private NumberSpan ReadAt(string text, int i, IdeographScanner scanner, out int next)
    {
        next = i + 1;
        if (IsAddress(text, i, out next))
        {
            return null;
        }
        if (!IsNumberAt(text, i - 1) && ReadPartsOf(text, i, scanner) is { } parts)
        {
            return parts;
        }
        if (ReadDiscount(text, i, scanner) is { } discount)
        {
            return discount;
        }
        var number = IsNumberAt(text, i) || text[i] is '-' or '.' || _lexicon.IsMinus(text[i]) ? scanner.ReadAt(i, out next) : null;
        if (number is null)
        {
            return null;
        }
        foreach (var mark in _after)
        {
            if (EndOf(text, mark, number.End) is var end && end > number.End)
            {
                return Span(number.Start, end, number.Value);
            }
        }
        return null;
    }

    private static NumberSpan Span(int start, int end, double value) => new(start, end - start, Math.Round(value, 12), NumberKind.Percentage);

    // A percent sign in a web address is an escape.
    private static bool IsAddress(string text, int i, out int next)
    {
        next = i + 1;
        if (string.CompareOrdinal(text, i, "://", 0, 3) != 0)
        {
            return false;
        }
        while (next < text.Length && !char.IsWhiteSpace(text[next]))
        {
            next++;
        }
        return true;
    }

    private bool IsNumberAt(string text, int at) =>
        at >= 0 && at < text.Length && (char.IsAsciiDigit(text[at]) || _lexicon.IsCountingDigit(text[at], out _) || _lexicon.IsUnit(text[at], out _));

    private NumberSpan ReadPartsOf(string text, int start, IdeographScanner scanner)
    {
        foreach (var (mark, factor) in _before)
        {
            var end = EndOf(text, mark, start);
            while (end > start && end < text.Length && char.IsWhiteSpace(text[end]))
            {
                end++;
            }
            if (end > start && end < text.Length && scanner.ReadNumeral(end) is { } number)
            {
                return Span(start, number.End, number.Value * factor);
            }
        }
        return null;
    }

    // The end of a mark whose characters may stand apart; the start when it is not there.
    private static int EndOf(string text, string mark, int start)
    {
        var end = start;
        foreach (var c in mark)
        {
            while (end < text.Length && end - start < 40 && char.IsWhiteSpace(text[end]) && (end > start || c != '%'))
            {
                end++;
            }
            if (end >= text.Length || text[end] != c)
            {
                return start;
            }
            end++;
        }
        return end;
    }

    private NumberSpan ReadDiscount(string text, int start, IdeographScanner scanner)
    {
        if (start > 0 && text[start - 1] == _beforeFlat && Array.Find(_flat, word => string.CompareOrdinal(text, start, word, 0, word.Length) == 0) is { } flat)
        {
            return Span(start, start + flat.Length, 50);
        }
        if (text[start] == _lexicon.Half && start + 1 < text.Length && (text[start + 1] == _fold || text[start + 1] == _tenths))
        {
            return Span(start, start + 2, text[start + 1] == _fold ? 50 : 5);
        }
        return IsNumberAt(text, start) && !IsNumberAt(text, start - 1) ? ReadCountedDiscount(text, start, scanner) : null;
    }

    private NumberSpan ReadCountedDiscount(string text, int start, IdeographScanner scanner)
    {
        var value = ReadTwoDigits(text, start, out var end) ?? ReadNumber(text, start, scanner, out end);
        var at = SkipSpaces(text, end);
        if (value is null || at >= text.Length || (text[at] != _fold && text[at] != _tenths))
        {
            return null;
        }
        if (text[at] == _tenths)
        {
            return ReadTenths(text, start, at, value.Value);
        }
        return value.Value == 10 ? null : Span(start, at + 1, value.Value < 10 ? value.Value * 10 : value.Value);
    }

    // 七成六, 三成半
    private NumberSpan ReadTenths(string text, int start, int at, double tenths)
    {
        var next = SkipSpaces(text, at + 1);
        if (next < text.Length && text[next] == _lexicon.Half)
        {
            return Span(start, next + 1, (tenths * 10) + 5);
        }
        if (next < text.Length && _lexicon.IsDigit(text[next], out var digit) && digit > 0)
        {
            return Span(start, next + 1, (tenths * 10) + digit);
        }
        return Span(start, at + 1, tenths * 10);
    }

    private static double? ReadNumber(string text, int start, IdeographScanner scanner, out int end)
    {
        var number = scanner.ReadNumeral(start);
        end = number?.End ?? start;
        return number?.Value;
    }

    // 九 九 折 and 7 2 折: a digit, then a digit.
    private double? ReadTwoDigits(string text, int start, out int end)
    {
        end = start;
        var second = SkipSpaces(text, start + 1);
        if (DigitAt(text, start) is not { } tens || second >= text.Length || DigitAt(text, second) is not { } ones)
        {
            return null;
        }
        end = second + 1;
        var next = SkipSpaces(text, end);
        return next < text.Length && text[next] == _fold ? (tens * 10) + ones : null;
    }

    private double? DigitAt(string text, int at) =>
        char.IsAsciiDigit(text[at]) ? text[at] - '0' : _lexicon.IsDigit(text[at], out var digit) ? digit : null;

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }
        return at;
    }
}
