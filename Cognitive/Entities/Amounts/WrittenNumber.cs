using System.Globalization;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Amounts;

/// <summary>A number in digits, with the thousands and decimals of any of the languages.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">The place after its last digit.</param>
/// <param name="Value">What it says.</param>
public readonly record struct WrittenNumber(int Start, int End, decimal Value)
{
    private const int MostDigits = 15;

    /// <summary>The numbers of a text that touch no letters before them.</summary>
    public static IReadOnlyList<WrittenNumber> In(string text)
    {
        var numbers = new List<WrittenNumber>();
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsAsciiDigit(text[index]))
            {
                continue;
            }
            var end = EndOf(text, index);
            var apart = index == 0 || !(char.IsAsciiLetterOrDigit(text[index - 1]) || text[index - 1] is '#' or '-' or '_');
            if (apart && end - index <= MostDigits)
            {
                numbers.Add(new(index, end, Parse(text.AsSpan(index, end - index))));
            }
            index = end;
        }
        return numbers;
    }

    /// <summary>The numbers of a text that is read.</summary>
    internal static IReadOnlyList<WrittenNumber> In(TextReading reading) => reading.HasDigit ? In(reading.Folded) : [];

    private static int EndOf(string text, int start)
    {
        var end = start;
        while (end < text.Length
            && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' or '\'' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }
        return end;
    }

    /// <summary>The last sign parts decimals unless exactly three digits follow it or it is there twice.</summary>
    private static decimal Parse(ReadOnlySpan<char> text)
    {
        var last = text.LastIndexOfAny('.', ',');
        var isDecimal = last >= 0 && text.Length - last - 1 != 3 && text[..last].IndexOf(text[last]) < 0;
        Span<char> plain = stackalloc char[text.Length];
        var length = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsAsciiDigit(text[index]) || (isDecimal && index == last))
            {
                plain[length++] = char.IsAsciiDigit(text[index]) ? text[index] : '.';
            }
        }
        return decimal.Parse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }
}
