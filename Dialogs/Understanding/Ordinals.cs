using System.Globalization;

namespace EcomBot.Dialogs.Understanding;

/// <summary>Reads which of a list is meant: "2", "the second one", "第三个".</summary>
internal static class Ordinals
{
    private const int MostWords = 6;
    private const int Most = 10;

    /// <summary>The place in the list from 1 on, or null where a text names none. Bare numbers count in short texts alone.</summary>
    public static int? Read(string text)
    {
        for (var place = 1; place <= Most; place++)
        {
            if (Words.Has(text, $"ordinal{place.ToString(CultureInfo.InvariantCulture)}"))
            {
                return place;
            }
        }
        var words = text.Split([' ', '.', ',', '!', '#', '，', '。'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostWords && words.Where(word => word.All(char.IsAsciiDigit) && word.Length <= 2).ToArray() is [var only]
            && int.Parse(only, CultureInfo.InvariantCulture) is > 0 and var number ? number : null;
    }
}
