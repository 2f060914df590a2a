using System.Globalization;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Amounts;

/// <summary>Finds Chinese counts: a number and a measure word ("两个", "三双", "3件").</summary>
internal static class ChineseQuantities
{
    private const string Numbers = "零一二三四五六七八九十";
    private const string Measures = "个件双条台部只把张本盒瓶箱套副支块份";

    /// <summary>Whether a run of ideographs starts with a measure word.</summary>
    public static bool StartsWithMeasure(ReadOnlySpan<char> ideographs) => Measures.Contains(ideographs[0]) && !ideographs.StartsWith("块钱");

    /// <summary>Adds the counts within a run of ideographs.</summary>
    public static void Scan(TextReading reading, Token run, ICollection<TextEntity> found)
    {
        for (var place = run.Start; place + 1 < run.End; place++)
        {
            var number = reading.Text[place] == '两' ? 2 : Numbers.IndexOf(reading.Text[place], StringComparison.Ordinal);
            var isDate = place > run.Start && reading.Text[place - 1] is '第' or '这' or '那' or '几' or '期';
            if (number > 0 && Measures.Contains(reading.Text[place + 1]) && !isDate && !IsPeriod(reading, place + 2))
            {
                found.Add(reading.Entity(EntityCategory.Quantity, place, place + 1, 0.6, number.ToString(CultureInfo.InvariantCulture)));
            }
        }
    }

    private static bool IsPeriod(TextReading reading, int place) =>
        place < reading.Text.Length && reading.Text[place] is '月' or '小' or '星' or '礼' or '钱';
}
