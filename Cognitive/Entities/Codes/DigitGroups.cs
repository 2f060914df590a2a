using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Codes;

/// <summary>Groups of digits parted by a space, hyphen, full stop or brackets, as telephone and card numbers are written.</summary>
/// <param name="Start">Where the first group, its plus sign or bracket is.</param>
/// <param name="End">The place after the last digit.</param>
/// <param name="Digits">How many digits there are.</param>
/// <param name="Groups">How many groups they make.</param>
/// <param name="HasPlus">Whether a plus sign stands before.</param>
internal readonly record struct DigitGroups(int Start, int End, int Digits, int Groups, bool HasPlus)
{
    /// <summary>How long it is, signs included.</summary>
    public int Length => End - Start;

    /// <summary>All of a text, from left to right; groups that touch letters are left out.</summary>
    public static IEnumerable<DigitGroups> In(TextReading reading) => reading.HasDigit ? In(reading.Folded) : [];

    private static IEnumerable<DigitGroups> In(string folded)
    {
        for (var index = 0; index < folded.Length; index++)
        {
            if (!IsStart(folded, index))
            {
                continue;
            }
            var groups = At(folded, index);
            index = Math.Max(index, groups.End - 1);
            if (groups.Digits >= 4 && !(groups.End < folded.Length && char.IsAsciiLetter(folded[groups.End])))
            {
                yield return groups;
            }
        }
    }

    /// <summary>Its digits without signs, with the plus sign if it has one.</summary>
    public string Normal(string folded)
    {
        var digits = folded.AsSpan(Start, Length);
        var normal = new System.Text.StringBuilder(Digits + 1);
        foreach (var sign in digits)
        {
            if (char.IsAsciiDigit(sign) || sign == '+')
            {
                normal.Append(sign);
            }
        }
        return normal.ToString();
    }

    /// <summary>Whether its last two groups are of these lengths.</summary>
    public bool EndsWith(string folded, int lengthBefore, int lengthLast)
    {
        var last = Back(folded, End);
        var before = last;
        while (before > Start && !char.IsAsciiDigit(folded[before - 1]))
        {
            before--;
        }
        return End - last == lengthLast && before - Back(folded, before) == lengthBefore;
    }

    private int Back(string folded, int end)
    {
        var start = end;
        while (start > Start && char.IsAsciiDigit(folded[start - 1]))
        {
            start--;
        }
        return start;
    }

    private static bool IsStart(string folded, int index)
    {
        var before = index > 0 ? folded[index - 1] : ' ';
        var startsDigits = char.IsAsciiDigit(folded[index])
            || (folded[index] is '+' or '(' && index + 1 < folded.Length && (char.IsAsciiDigit(folded[index + 1]) || folded[index + 1] == '('));
        return startsDigits && !char.IsAsciiLetterOrDigit(before) && before is not ('#' or '-' or '_' or '/' or '.' or '$' or '€' or '£');
    }

    private static DigitGroups At(string folded, int start)
    {
        var (end, digits, groups, inGroup) = (start, 0, 0, false);
        for (var index = start; index < folded.Length && index - start < 40; index++)
        {
            if (char.IsAsciiDigit(folded[index]))
            {
                groups += inGroup ? 0 : 1;
                (digits, inGroup, end) = (digits + 1, true, index + 1);
                continue;
            }
            if (index - end > 1 || !(folded[index] is ' ' or '-' or '.' or '(' or ')' or '/' || (folded[index] == '+' && index == start)))
            {
                break;
            }
            inGroup = false;
        }
        return new(start, end, digits, groups, folded[start] == '+');
    }
}
