using System.Globalization;
using System.Text;

namespace EcomBot.Dialogs.Understanding;

/// <summary>Text in plain letters: lower case, without accents, signs as spaces; every letter keeps its place.</summary>
internal static class PlainText
{
    // What a turn looks at, it looks at with many questions in a row.
    [ThreadStatic]
    private static (string? Text, string Plain) _last;

    /// <summary>A text in plain letters, of the same length.</summary>
    public static string Of(string text)
    {
        if (!ReferenceEquals(_last.Text, text))
        {
            _last = (text, Make(text));
        }
        return _last.Plain;
    }

    /// <summary>A text in plain letters, with one space between words and none at the ends.</summary>
    public static string WithSingleSpaces(string text)
    {
        var plain = Of(text).Trim();
        return plain.Contains("  ", StringComparison.Ordinal) ? string.Join(' ', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries)) : plain;
    }

    private static string Make(string text) => string.Create(text.Length, text, static (letters, from) =>
    {
        for (var index = 0; index < letters.Length; index++)
        {
            letters[index] = Plain(from[index]);
        }
    });

    /// <summary>Whether a letter belongs to a script that is written without spaces.</summary>
    public static bool IsIdeograph(char letter) => letter is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    private static char Plain(char letter)
    {
        if (letter < 128)
        {
            return char.IsAsciiLetterOrDigit(letter) || letter is '%' or '#' ? char.ToLowerInvariant(letter) : ' ';
        }
        if (!char.IsLetterOrDigit(letter))
        {
            return ' ';
        }
        var apart = letter.ToString().Normalize(NormalizationForm.FormKD);
        return CharUnicodeInfo.GetUnicodeCategory(apart[0]) == UnicodeCategory.NonSpacingMark ? ' ' : char.ToLowerInvariant(apart[0]);
    }
}
