using System.Globalization;

namespace Microsoft.Recognizers.Text.Sequence.Scanning;

/// <summary>Tells groups of digits that form a phone number from dates, cards, sums and other numbers.</summary>
internal static class PhoneForm
{
    /// <summary>Whether groups are those of a payment card or of bytes in hexadecimal, all of them.</summary>
    public static bool IsOfAnotherKind(string text, List<PhoneGroup> groups)
    {
        var isCard = groups.Count >= 4 && !groups[0].HasPlus && groups.Take(3).All(group => group.Digits == 4) && groups.Sum(group => group.Digits) >= 15;
        var end = groups[^1].End;
        var isHexadecimal = groups.Count > 2 && Characters.IsAt(text, end, ' ') && end + 2 < text.Length
            && char.IsAsciiHexDigitUpper(text[end + 1]) && char.IsAsciiLetter(text[end + 1]) && char.IsAsciiDigit(text[end + 2]);
        return isCard || isHexadecimal;
    }

    /// <summary>Whether what stands before leaves the number one by itself.</summary>
    public static bool IsFreeBefore(string text, List<PhoneGroup> groups)
    {
        var start = groups[0].Start;
        if (start == 0)
        {
            return true;
        }
        var before = text[start - 1];
        if (before is '-' or '.' or '/')
        {
            return before == '-' && IsFreeBeforeHyphen(text, start - 1, groups);
        }
        if (before is '+' or '*' or '=' or '#' or '_' or '%' || char.GetUnicodeCategory(before) == UnicodeCategory.CurrencySymbol)
        {
            return false;
        }
        return !(before == ')' || (char.IsAsciiDigit(before)
            || (before == ',' && Characters.IsDigitAt(text, start - 2) && groups[0].Digits == 3 && groups.Count < 2)))
            && !(char.IsAsciiLetter(before) && text[start] is not ('(' or '+'));
    }

    /// <summary>Whether what stands behind leaves the number one by itself.</summary>
    public static bool IsFreeBehind(string text, int end)
    {
        if (end >= text.Length)
        {
            return true;
        }
        var isJoinedToDigit = text[end] is '-' or '.' or '/' or ':' or ',' or '+' && Characters.IsDigitAt(text, end + 1) && !(text[end] == ',' && end > 0);
        return !Characters.IsWord(text[end]) && text[end] is not ('%' or '*' or '=') && !isJoinedToDigit;
    }

    /// <summary>Whether the groups have the lengths and signs of a phone number.</summary>
    public static bool IsPhone(string text, List<PhoneGroup> groups)
    {
        var digits = groups.Sum(group => group.Digits);
        var isInternational = groups[0].HasPlus;
        if (digits > (isInternational ? 17 : 15) || digits < 7)
        {
            return digits == 6 && ((groups.Count == 1 && text[groups[0].Start] == '0') || isInternational);
        }
        return !IsDate(text, groups) && !IsDecimalOrAddress(text, groups) && !IsMisgrouped(text, groups);
    }

    // A hyphen after a word belongs to it, unless parentheses show that the number has a form of its own.
    private static bool IsFreeBeforeHyphen(string text, int hyphen, List<PhoneGroup> groups)
    {
        if (hyphen == 0 || char.IsWhiteSpace(text[hyphen - 1]) || char.IsDigit(text[hyphen - 1]))
        {
            return false;
        }
        return !char.IsLetter(text[hyphen - 1]) || groups.Exists(group => group.InParentheses);
    }

    private static char Separator(string text, List<PhoneGroup> groups, int index)
    {
        var between = text[groups[index - 1].End..groups[index].Start].Trim();
        return between.Length == 0 ? ' ' : between[0];
    }

    // 16-04-2010, 2010/04/16, 2009/2010, and 911-67-0060, which is no date but a social security number.
    private static bool IsDate(string text, List<PhoneGroup> groups)
    {
        if (groups[0].HasPlus || groups.Exists(group => group.InParentheses) || groups.Count is not (2 or 3)
            || Enumerable.Range(1, groups.Count - 1).Any(i => Separator(text, groups, i) == ' '))
        {
            return false;
        }
        var lengths = string.Join('-', groups.Select(group => group.Digits));
        return lengths is "2-2-4" or "4-2-2" or "1-2-4" or "2-1-4" or "3-2-4"
            || (lengths == "4-4" && (Separator(text, groups, 1) == '/' || text[groups[0].Start] == '0'));
    }

    private static bool IsDecimalOrAddress(string text, List<PhoneGroup> groups)
    {
        var dots = Enumerable.Range(1, groups.Count - 1).Count(i => Separator(text, groups, i) == '.');
        var isAddress = dots == 3 && groups.Count == 4 && groups.TrueForAll(group => group.Digits <= 3);
        return isAddress || (dots > 0 && groups.Count < 3);
    }

    // 112-3333 has no area; +45-12-34-56-78 is not how the country writes its numbers.
    private static bool IsMisgrouped(string text, List<PhoneGroup> groups)
    {
        var isLocal = groups.Count == 2 && groups[0] is { Digits: 3, InParentheses: false } && groups[1].Digits == 4 && text[groups[0].Start] == '1';
        var isPairs = groups.Count > 2 && groups[0] is { HasPlus: true, InParentheses: false }
            && Separator(text, groups, 1) == '-' && groups.TrueForAll(group => group.Digits == 2);
        return isLocal || isPairs || groups.TrueForAll(group => group.Digits == 1);
    }
}
