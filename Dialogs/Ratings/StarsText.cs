using System.Globalization;

namespace EcomBot.Dialogs.Ratings;

/// <summary>Reads how many stars a customer gives: "4", "5 stars", "9/10", "★★★".</summary>
internal static class StarsText
{
    private const int Longest = 40;

    /// <summary>From 1 to 5, or null where a text gives none.</summary>
    public static int? Read(string text)
    {
        if (text.Count(letter => letter is '★' or '⭐') is >= 1 and <= 5 and var drawn)
        {
            return drawn;
        }
        var numbers = NumbersIn(text).ToList();
        return (numbers, text.Length <= Longest) switch
        {
            ([var given, 10], _) when given is >= 0 and <= 10 => Math.Max(1, (given + 1) / 2),
            ([var given, 5], _) when given is >= 1 and <= 5 => given,
            ([var given], true) when given is >= 1 and <= 5 => given,
            _ => null,
        };
    }

    private static IEnumerable<int> NumbersIn(string text)
    {
        var start = -1;
        for (var index = 0; index <= text.Length; index++)
        {
            var isDigit = index < text.Length && char.IsAsciiDigit(text[index]);
            if (isDigit && start < 0)
            {
                start = index;
            }
            else if (!isDigit && start >= 0)
            {
                yield return int.TryParse(text.AsSpan(start, index - start), CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
                start = -1;
            }
        }
    }
}
