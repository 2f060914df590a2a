namespace Microsoft.Recognizers.Text.Sequence.Scanning;

/// <summary>Reads the groups of digits that follow each other as those of a phone number do.</summary>
internal static class PhoneGroupReader
{
    private const int MostGroups = 12;
    private const int MostDigits = 20;

    /// <summary>The groups from a place on; none when no group starts there.</summary>
    public static List<PhoneGroup> Read(string text, int start)
    {
        var groups = new List<PhoneGroup>();
        var at = start;
        while (groups.Count < MostGroups && ReadGroup(text, at, groups.Count == 0) is { } group && !(groups.Count > 0 && IsDateOrTime(text, at)))
        {
            if (groups.Count > 0 && at == groups[^1].End && !group.InParentheses && !groups[^1].InParentheses && text[at - 1] != ')')
            {
                break;
            }
            groups.Add(group);
            at = EndOfSeparator(text, group.End);
        }
        return groups;
    }

    /// <summary>The end of an extension such as x470 behind a number; the number's end when there is none.</summary>
    public static int EndOfExtension(string text, int end)
    {
        var at = Characters.IsAt(text, end, ' ') ? end + 1 : end;
        var mark = string.Compare(text, at, "ext", 0, 3, StringComparison.OrdinalIgnoreCase) == 0 ? 3
            : Characters.IsAt(text, at, 'x') || Characters.IsAt(text, at, 'X') ? 1 : 0;
        if (mark == 0)
        {
            return end;
        }
        at += mark;
        at += Characters.IsAt(text, at, '.') ? 1 : 0;
        at += Characters.IsAt(text, at, ' ') ? 1 : 0;
        var last = Characters.EndOf(text, at, char.IsAsciiDigit);
        return last - at is > 0 and < 8 && !Characters.IsWordAt(text, last) ? last : end;
    }

    private static PhoneGroup? ReadGroup(string text, int start, bool isFirst)
    {
        if (Characters.IsAt(text, start, '('))
        {
            return ReadParentheses(text, start, isFirst);
        }
        var hasPlus = isFirst && Characters.IsAt(text, start, '+');
        var first = hasPlus ? start + 1 : start;
        var end = Characters.EndOf(text, first, char.IsAsciiDigit);
        if (end == first || end - first > MostDigits)
        {
            return null;
        }
        // 123)456-7890: the opening parenthesis is missing.
        var behind = isFirst && Characters.IsAt(text, end, ')') && Characters.IsDigitAt(text, end + 1) ? end + 1 : end;
        return new PhoneGroup(start, behind, end - first, hasPlus, false);
    }

    private static PhoneGroup? ReadParentheses(string text, int start, bool isFirst)
    {
        var at = start + 1;
        at += Characters.IsAt(text, at, ' ') ? 1 : 0;
        var hasPlus = isFirst && Characters.IsAt(text, at, '+');
        at += hasPlus ? 1 : 0;
        var end = Characters.EndOf(text, at, char.IsAsciiDigit);
        var close = Characters.IsAt(text, end, ' ') ? end + 1 : end;
        return end > at && end - at <= 6 && Characters.IsAt(text, close, ')')
            ? new PhoneGroup(start, close + 1, end - at, hasPlus, true)
            : null;
    }

    // At most one sign with a space at either side, or one space.
    private static int EndOfSeparator(string text, int at)
    {
        var end = at;
        end += Characters.IsAt(text, end, ' ') ? 1 : 0;
        if (end < text.Length && text[end] is '-' or '.' or '/')
        {
            end++;
            end += Characters.IsAt(text, end, ' ') ? 1 : 0;
        }
        return end;
    }

    private static bool IsDateOrTime(string text, int at)
    {
        var end = Characters.EndOf(text, at, char.IsAsciiDigit);
        if (end - at is 0 or > 2 || end + 1 >= text.Length || !char.IsAsciiDigit(text[end + 1]))
        {
            return false;
        }
        var second = Characters.EndOf(text, end + 1, char.IsAsciiDigit);
        return text[end] == ':' || (text[end] == '/' && second - end <= 3 && Characters.IsAt(text, second, '/') && text[at - 1] == ' ');
    }
}
