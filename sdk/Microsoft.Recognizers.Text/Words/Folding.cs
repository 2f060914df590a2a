using System.Globalization;
using System.Text;

namespace Microsoft.Recognizers.Text.Words;

/// <summary>Brings letters to the form in which words are compared: lower case, without accents, each in its place.</summary>
internal static class Folding
{
    private static readonly char[] _folded = CreateTable();

    /// <summary>The text folded; as long as the text.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (folded, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            folded[i] = Fold(source[i]);
        }
    });

    /// <summary>The character folded.</summary>
    public static char Fold(char c) => c < _folded.Length ? _folded[c] : c switch
    {
        '’' or '‘' => '\'',
        '–' or '—' or '‐' or '‑' => '-',
        _ => char.ToLowerInvariant(c),
    };

    private static char[] CreateTable()
    {
        var table = new char[0x250];
        for (var i = 0; i < table.Length; i++)
        {
            var plain = ((char)i).ToString().Normalize(NormalizationForm.FormD)[0];
            table[i] = char.IsLetter((char)i) ? char.ToLower(plain, CultureInfo.InvariantCulture) : (char)i;
        }
        return table;
    }
}
