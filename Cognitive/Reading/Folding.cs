using System.Globalization;
using System.Text;

namespace EcomBot.Cognitive.Reading;

/// <summary>Letters without case, accents and width, one for one, so that offsets stay what they were.</summary>
internal static class Folding
{
    private static readonly char[] Table = BuildTable();

    /// <summary>The plain form of a letter: <c>É</c> is <c>e</c>, a full-width <c>７</c> is <c>7</c>, a curly apostrophe is straight.</summary>
    public static char Of(char letter) => letter < 128 ? Ascii(letter) : Table[letter];

    /// <summary>A text in plain letters, as long as it was.</summary>
    public static string Of(string text) =>
        string.Create(text.Length, text, static (folded, original) =>
        {
            for (var index = 0; index < folded.Length; index++)
            {
                folded[index] = Of(original[index]);
            }
        });

    private static char Ascii(char letter) => letter is >= 'A' and <= 'Z' ? (char)(letter | 0x20) : letter;

    private static char[] BuildTable()
    {
        var table = new char[char.MaxValue + 1];
        for (var letter = 0; letter < table.Length; letter++)
        {
            table[letter] = Plain((char)letter);
        }
        return table;
    }

    private static char Plain(char letter) => letter switch
    {
        '’' or '‘' or '´' or '`' or 'ʼ' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        '‐' or '‑' or '–' or '—' or '−' => '-',
        '\u00a0' or '\u202f' or '\u3000' or '\u2009' => ' ',
        'ß' => 's',
        'ø' or 'Ø' => 'o',
        'ł' or 'Ł' => 'l',
        >= '！' and <= '～' => char.ToLowerInvariant((char)(letter - '！' + '!')),
        >= 'À' and <= 'ɏ' or >= 'Ḁ' and <= 'ỿ' => char.ToLowerInvariant(WithoutAccent(letter)),
        _ => char.ToLowerInvariant(letter),
    };

    private static char WithoutAccent(char letter)
    {
        var parts = letter.ToString().Normalize(NormalizationForm.FormD);
        return parts.Length > 1 && CharUnicodeInfo.GetUnicodeCategory(parts[1]) == UnicodeCategory.NonSpacingMark ? parts[0] : letter;
    }
}
