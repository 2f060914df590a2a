using System.Text.RegularExpressions;

namespace EcomBot.Dialogs.Items;

/// <summary>
/// Finds values of an option that a text names and no variant has, so that none is taken for what was wished: "40 inch" where there are
/// 28, 31 and 34, "size 12" where there are 8 to 11.
/// </summary>
internal static partial class UnknownValues
{
    private static readonly Dictionary<string, string> Same = new(StringComparer.OrdinalIgnoreCase)
    {
        ["inches"] = "inch",
        ["liters"] = "liter",
        ["litres"] = "liter",
        ["litre"] = "liter",
        ["feet"] = "ft",
        ["foot"] = "ft",
        ["hour"] = "hours",
        ["tb"] = "gb",
        ["piece"] = "pieces",
    };

    /// <summary>The values, with their options.</summary>
    /// <param name="text">What was said.</param>
    /// <param name="options">The options of the product and their values.</param>
    public static IEnumerable<(string Option, string Value)> In(string text, IReadOnlyList<(string Name, string[] Values)> options)
    {
        var known = options.SelectMany(option => option.Values).SelectMany(value => NumberAndUnit().Matches(value)).Select(Key).ToHashSet();
        foreach (Match said in NumberAndUnit().Matches(text))
        {
            var unit = Unit(said);
            var option = unit.Length == 0 ? Sized(text[..said.Index], options) : options.FirstOrDefault(option => option.Values.All(value => NumberAndUnit().Match(value) is { Success: true } match && Unit(match) == unit)).Name;
            if (option is not null && !known.Contains(Key(said)))
            {
                yield return (option, said.Value.Trim());
            }
        }
    }

    // "Size 12": the option's name stands right before the number, and all its values are numbers.
    private static string? Sized(string before, IReadOnlyList<(string Name, string[] Values)> options) => options
        .Where(option => before.TrimEnd().EndsWith(option.Name, StringComparison.OrdinalIgnoreCase) && option.Values.All(value => value.All(char.IsAsciiDigit)))
        .Select(option => option.Name).FirstOrDefault();

    private static (string Number, string Unit) Key(Match match) => (match.Groups[1].Value, match.Groups[2].Value.ToLowerInvariant() is "tb" ? "tb" : Unit(match));

    private static string Unit(Match match) =>
        match.Groups[2].Value.ToLowerInvariant() is var unit && Same.TryGetValue(unit, out var same) ? same : unit;

    [GeneratedRegex(@"(?<![\w.$€£#-])(\d+(?:\.\d+)?)[\s-]?(inches|inch|ml|mm|cm|liters?|litres?|l|ft|feet|foot|gb|tb|mp|mah|hours?|pieces?|gb ram|bar|lbs)?(?![\w%]|\.\d)", RegexOptions.IgnoreCase)]
    private static partial Regex NumberAndUnit();
}
