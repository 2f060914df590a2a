using System.Text.RegularExpressions;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Items;

/// <summary>
/// Finds values of an option that a text names and no variant has, so that none is taken for what was wished: "40 inch" where there are
/// 28, 31 and 34, "size 12" where there are 8 to 11. Units are understood as the language says them: "40 Zoll", "40英寸".
/// </summary>
internal static partial class UnknownValues
{
    /// <summary>The values, with their options.</summary>
    /// <param name="text">What was said.</param>
    /// <param name="options">The options of the product and their values.</param>
    public static IEnumerable<(string Option, string Value)> In(string text, IReadOnlyList<(string Name, string[] Values)> options)
    {
        var known = options.SelectMany(option => option.Values).SelectMany(Amounts).Select(amount => (amount.Number, amount.Unit)).ToHashSet();
        foreach (var said in Amounts(text))
        {
            if (OptionOf(said, options) is { } measured)
            {
                if (!known.Contains((said.Number, said.Unit)))
                {
                    yield return (measured, text[said.Start..said.End]);
                }
            }
            else if (Sized(text[..said.Start], options) is { } sized && !known.Contains((said.Number, "")))
            {
                yield return (sized, said.Number);
            }
        }
    }

    // The option all of whose values have that unit.
    private static string? OptionOf(Amount said, IReadOnlyList<(string Name, string[] Values)> options) => said.Unit.Length == 0 ? null
        : options.FirstOrDefault(option => option.Values.All(value => Amounts(value).FirstOrDefault() is { } amount
            && KindOf(amount.Unit) == KindOf(said.Unit))).Name;

    private static string KindOf(string unit) => unit == "tb" ? "gb" : unit;

    // "Size 12": the option's name stands right before the number, and all its values are numbers.
    private static string? Sized(string before, IReadOnlyList<(string Name, string[] Values)> options) => options
        .Where(option => option.Values.All(value => value.All(char.IsAsciiDigit)) && Terms.Of(before) is [.., var last]
            && before[last.End..].Trim().Length == 0 && Terms.Of(option.Name) is [.., var name] && last.Text == name.Text)
        .Select(option => option.Name).FirstOrDefault();

    private static IEnumerable<Amount> Amounts(string text) => NumberAndWord().Matches(text).Select(match =>
    {
        var (number, word) = (match.Groups[1], match.Groups[2]);
        var unit = word.Success ? Terms.Of(word.Value).FirstOrDefault() : null;
        return new Amount(number.Value.Replace(',', '.'), unit?.Text ?? "", number.Index, unit is null ? number.Index + number.Length : word.Index + unit.End);
    });

    [GeneratedRegex(@"(?<![A-Za-z0-9_.$€£#-])(\d+(?:[.,]\d+)?)(?![\d%]|[.,]\d)(?:[\s-]?(\p{L}+))?")]
    private static partial Regex NumberAndWord();

    private sealed record Amount(string Number, string Unit, int Start, int End);
}
