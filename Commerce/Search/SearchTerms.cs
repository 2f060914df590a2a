using System.Globalization;
using System.Text;
using EcomBot.Commerce.Customers;

namespace EcomBot.Commerce.Search;

/// <summary>Splits texts of any language into the words that the search indexes hold and that questions ask for.</summary>
public static class SearchTerms
{
    private const int ShortestPlural = 4;

    /// <summary>Gets the words of a text: folded, without plural endings, Chinese in pairs of characters.</summary>
    public static IReadOnlyList<string> Of(string? text)
    {
        var terms = new List<string>();
        foreach (var word in Words(text ?? ""))
        {
            if (IsIdeographic(word[0]))
            {
                terms.AddRange(Pairs(word));
            }
            else if (CustomerKeys.Fold(word) is { Length: > 0 } folded)
            {
                terms.Add(Stem(folded));
            }
        }

        return terms;
    }

    /// <summary>Gets the words of several texts as one line, for an index.</summary>
    public static string Line(params IEnumerable<string?> texts) => string.Join(' ', texts.SelectMany(Of).Distinct());

    // Runs of letters and digits; a run ends where ideographs begin or end.
    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormKC))
        {
            var belongs = char.IsLetterOrDigit(c) || (word.Length > 0 && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark);
            if (word.Length > 0 && (!belongs || IsIdeographic(c) != IsIdeographic(word[0])))
            {
                yield return word.ToString();
                word.Clear();
            }

            if (belongs)
            {
                word.Append(c);
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    private static IEnumerable<string> Pairs(string word) =>
        word.Length == 1 ? [word] : Enumerable.Range(0, word.Length - 1).Select(i => word.Substring(i, 2));

    private static bool IsIdeographic(char c) => c is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    private static string Stem(string word) => word switch
    {
        { Length: < ShortestPlural } => word,
        _ when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        _ when word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal) => word,
        _ when word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal)
            || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("sses", StringComparison.Ordinal) => word[..^2],
        _ when word.EndsWith('s') => word[..^1],
        _ => word,
    };
}
