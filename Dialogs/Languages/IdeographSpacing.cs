using System.Text;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Languages;

/// <summary>
/// Fills the places of Chinese texts: a space stands where ideographs meet Latin letters and numbers, and none between ideographs, whatever
/// a place holds ("退款 $5.00 至 PayPal", "退款 $5.00 至礼品卡"). What is filled in is left as it is.
/// </summary>
internal static class IdeographSpacing
{
    private const string WideSigns = "，。：；！？、（）“”《》";

    /// <summary>A text with its places filled in.</summary>
    public static string Fill(string text, ReadOnlySpan<(string Name, string Value)> places)
    {
        var filled = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length;)
        {
            var end = text[index] == '{' ? text.IndexOf('}', index) : -1;
            var value = end < 0 ? null : ValueOf(text[(index + 1)..end], places);
            if (value is null)
            {
                filled.Append(text[index++]);
                continue;
            }
            Add(filled, value);
            index = end + 1;
            if (index < text.Length && value.Length > 0 && text[index] != '{')
            {
                index += text[index] == ' ' && index + 1 < text.Length && IsWide(value[^1]) && IsWide(text[index + 1]) ? 1 : 0;
                Add(filled, text[index++].ToString());
            }
        }
        return filled.ToString();
    }

    private static string? ValueOf(string name, ReadOnlySpan<(string Name, string Value)> places)
    {
        foreach (var place in places)
        {
            if (place.Name == name)
            {
                return place.Value;
            }
        }
        return null;
    }

    private static void Add(StringBuilder filled, string value)
    {
        if (filled.Length > 0 && value.Length > 0)
        {
            if (filled[^1] == ' ' && filled.Length > 1 && IsWide(filled[^2]) && IsWide(value[0]))
            {
                filled.Length--;
            }
            else if ((PlainText.IsIdeograph(filled[^1]) && IsNarrow(value[0])) || (IsNarrow(filled[^1]) && PlainText.IsIdeograph(value[0])))
            {
                filled.Append(' ');
            }
        }
        filled.Append(value);
    }

    private static bool IsWide(char letter) => PlainText.IsIdeograph(letter) || WideSigns.Contains(letter);

    private static bool IsNarrow(char letter) => letter is '#' or '$' or '€' or '£' || (char.IsLetterOrDigit(letter) && !PlainText.IsIdeograph(letter));
}
