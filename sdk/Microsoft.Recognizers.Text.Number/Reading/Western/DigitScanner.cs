using System.Globalization;
using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.Number.Reading.Western;

/// <summary>Reads the digits, groups and decimals of a number; a bounded look ahead from each place.</summary>
internal readonly struct DigitScanner(string text, NumberLexicon lexicon)
{
    private const int MostDigits = 300;
    private const int MostGroups = 12;

    /// <summary>The end of the digits that start at a place; the place itself when none do.</summary>
    public int EndOfDigits(int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }
        return end;
    }

    /// <summary>Reads an unsigned number without suffix.</summary>
    /// <param name="start">Where its first digit or decimal mark is.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="value">Its value.</param>
    /// <param name="isPlain">Whether it is digits alone.</param>
    public bool TryRead(int start, out int end, out double value, out bool isPlain)
    {
        var firstEnd = EndOfDigits(start);
        isPlain = false;
        end = firstEnd;
        if (firstEnd == start)
        {
            return TryReadLeadingMark(start, out end, out value);
        }
        if (firstEnd - start > MostDigits)
        {
            value = 0;
            return false;
        }
        if (TryReadGroups(start, firstEnd, out end, out var mark) || TryReadIndianGroups(start, firstEnd, out end, out mark))
        {
            var whole = end;
            end = mark == '\0' ? end : EndOfDecimals(end, mark);
            value = Parse(start, whole, end);
            return true;
        }
        var decimals = EndOfPlainDecimals(firstEnd);
        isPlain = decimals == firstEnd;
        end = decimals;
        value = Parse(start, firstEnd, decimals);
        return true;
    }

    private static bool IsGroupSpace(char c) => c is ' ' or '\u00a0' or '\u202f' or '\u2009';

    private static bool IsMark(char c) => c is '.' or ',';

    private bool IsDigitAt(int index) => index < text.Length && char.IsAsciiDigit(text[index]);

    private bool TryReadLeadingMark(int start, out int end, out double value)
    {
        end = start;
        value = 0;
        var leads = start < text.Length && text[start] == lexicon.DecimalMark && IsDigitAt(start + 1)
            && (start == 0 || !(char.IsLetterOrDigit(text[start - 1]) || IsMark(text[start - 1])));
        if (!leads)
        {
            return false;
        }
        end = EndOfDigits(start + 1);
        if (end - start > MostDigits || (end < text.Length && IsMark(text[end]) && IsDigitAt(end + 1)))
        {
            return false;
        }
        value = Parse(start, start, end);
        return true;
    }

    // 1,234,567 by the language's own mark, by spaces, or by the other mark where decimals or further groups make it sure.
    private bool TryReadGroups(int start, int firstEnd, out int end, out char decimalMark)
    {
        end = firstEnd;
        decimalMark = '\0';
        if (firstEnd - start > 3 || text[start] == '0' || firstEnd >= text.Length)
        {
            return false;
        }
        var mark = text[firstEnd];
        var groups = CountGroups(firstEnd, mark, out end);
        if (groups == 0)
        {
            return false;
        }
        if (IsGroupSpace(mark))
        {
            decimalMark = lexicon.DecimalMark;
            return true;
        }
        decimalMark = mark == '.' ? ',' : '.';
        return mark == lexicon.GroupMark || groups > 1 || EndOfDecimals(end, decimalMark) > end;
    }

    private int CountGroups(int at, char mark, out int end)
    {
        var groups = 0;
        end = at;
        var isSpace = IsGroupSpace(mark);
        if (!isSpace && !IsMark(mark))
        {
            return 0;
        }
        while (end < text.Length && (isSpace ? IsGroupSpace(text[end]) : text[end] == mark) && groups < MostGroups)
        {
            var groupEnd = EndOfGroup(end + 1);
            if (groupEnd < 0)
            {
                // A run of another length behind the mark: a list of numbers, unless the mark can be taken for the decimal one.
                return isSpace || groups == 0 || !IsDigitAt(end + 1) ? groups : IsAddress(end, mark) ? groups : 0;
            }
            end = groupEnd;
            groups++;
        }
        return groups;
    }

    // Digits that go on by single marks, as in 192.168.1.2, keep the group that was read.
    private bool IsAddress(int at, char mark) => mark == lexicon.GroupMark && lexicon.GroupMark == '.' && IsDigitAt(at + 1);

    private int EndOfGroup(int start)
    {
        for (var i = 0; i < 3; i++)
        {
            if (!IsDigitAt(start + i))
            {
                return -1;
            }
        }
        return IsDigitAt(start + 3) ? -1 : start + 3;
    }

    // 12,34,567.89
    private bool TryReadIndianGroups(int start, int firstEnd, out int end, out char decimalMark)
    {
        end = firstEnd;
        decimalMark = lexicon.DecimalMark;
        if (!lexicon.GroupsByTwoDigits || firstEnd - start > 2 || text[start] == '0')
        {
            return false;
        }
        for (var i = firstEnd; i < text.Length && text[i] == lexicon.GroupMark && i - start < 40; i += 3)
        {
            if (EndOfGroup(i + 1) is var last && last > 0 && i > firstEnd)
            {
                end = last;
                return true;
            }
            if (!IsDigitAt(i + 1) || !IsDigitAt(i + 2) || IsDigitAt(i + 3))
            {
                return false;
            }
        }
        return false;
    }

    private int EndOfDecimals(int at, char mark)
    {
        if (at >= text.Length || text[at] != mark || !IsDigitAt(at + 1))
        {
            return at;
        }
        var end = EndOfDigits(at + 1);
        return end - at > MostDigits ? at : end;
    }

    // Decimals by either mark, when no further mark and digits follow.
    private int EndOfPlainDecimals(int at)
    {
        if (at >= text.Length || !IsMark(text[at]))
        {
            return at;
        }
        var end = EndOfDecimals(at, text[at]);
        var goesOn = end < text.Length && IsMark(text[end]) && IsDigitAt(end + 1);
        var isListed = at > 1 && IsListedBefore(at, text[at]);
        return goesOn || isListed ? at : end;
    }

    // Whether the digits before come right after digits and the same mark, as the 26 in 22,24,26,31.
    private bool IsListedBefore(int at, char mark)
    {
        var start = at - 1;
        while (start > 0 && char.IsAsciiDigit(text[start]))
        {
            start--;
        }
        return start > 0 && IsMark(text[start]) && char.IsAsciiDigit(text[start - 1]);
    }

    private double Parse(int start, int wholeEnd, int end)
    {
        Span<char> digits = stackalloc char[end - start + 2];
        var length = 0;
        digits[length++] = '0';
        for (var i = start; i < end; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                digits[length++] = text[i];
            }
            else if (i == wholeEnd)
            {
                digits[length++] = '.';
            }
        }
        return double.Parse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }
}
