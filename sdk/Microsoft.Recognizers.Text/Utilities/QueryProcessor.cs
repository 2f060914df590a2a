using System.Globalization;
using System.Text;

namespace Microsoft.Recognizers.Text.Utilities;

/// <summary>Brings texts into the form in which models read them; no character changes its place.</summary>
public static class QueryProcessor
{
    // Letters that are multipliers or units only in this case, after a digit or a space.
    private static readonly string[] _caseSensitiveTerms = ["MB", "Mb", "MM", "M", "kB", "KB", "Kb", "K", "GB", "Gb", "G", "TB", "Tb", "T", "B"];

    /// <summary>The text in lower case, with full-width digits and signs made plain.</summary>
    /// <param name="query">The text.</param>
    /// <param name="caseSensitive">Whether terms such as M and G after a number keep their case.</param>
    /// <param name="recode">Whether full-width characters are made plain.</param>
    public static string Preprocess(string query, bool caseSensitive = false, bool recode = true)
    {
        var text = recode ? string.Create(query.Length, query, Recode) : query;
        return caseSensitive ? ToLowerTermSensitive(text) : text.ToLowerInvariant();
    }

    /// <summary>The text in lower case but for terms such as M, kB and G that follow a digit or a space.</summary>
    public static string ToLowerTermSensitive(string input)
    {
        var lower = input.ToLowerInvariant().ToCharArray();
        for (var i = 1; i < input.Length; i++)
        {
            if (char.IsAsciiLetter(input[i]) && (char.IsWhiteSpace(input[i - 1]) || char.IsDigit(input[i - 1])))
            {
                KeepTerm(input, i, lower);
            }
        }
        return new string(lower);
    }

    /// <summary>The text without accents; it may get shorter.</summary>
    public static string RemoveDiacritics(string query)
    {
        if (query is null)
        {
            return null;
        }
        var plain = new StringBuilder(query.Length);
        foreach (var c in query.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(c);
            }
        }
        return plain.ToString().Normalize(NormalizationForm.FormC);
    }

    private static void KeepTerm(string input, int start, char[] lower)
    {
        foreach (var term in _caseSensitiveTerms)
        {
            var end = start + term.Length;
            if (string.CompareOrdinal(input, start, term, 0, term.Length) == 0
                && (end == input.Length || !char.IsLetterOrDigit(input[end])))
            {
                term.CopyTo(0, lower, start, term.Length);
                return;
            }
        }
    }

    private static void Recode(Span<char> plain, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            plain[i] = Plain(text[i]);
        }
    }

    private static char Plain(char c) => c switch
    {
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        '：' => ':',
        '－' or '−' => '-',
        '，' or '、' => ',',
        '／' => '/',
        'Ｇ' => 'G',
        'Ｍ' => 'M',
        'Ｔ' => 'T',
        'Ｋ' => 'K',
        'ｋ' => 'k',
        'ｅ' => 'e',
        'Ｅ' => 'E',
        '．' => '.',
        '（' => '(',
        '）' => ')',
        '％' => '%',
        _ => c,
    };
}
