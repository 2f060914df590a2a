using System.Globalization;
using System.Text.RegularExpressions;

namespace EcomBot.Dialogs.Items;

/// <summary>Puts the values of an option into their order: 500ml before 1L, S before XL, low before high.</summary>
internal static partial class OptionScale
{
    private static readonly string[][] Ladders =
    [
        ["xxs", "xs", "s", "m", "l", "xl", "xxl", "xxxl"],
        ["portable", "mini", "small", "standard", "medium", "large", "extra large"],
        ["none", "low", "medium", "high"], ["basic", "standard", "professional"], ["beginner", "intermediate", "expert"], ["light", "medium", "dark"],
        ["half", "full"], ["standard", "high-back"], ["not resistant", "ipx4", "ipx7"], ["a6", "a5", "a4", "a3"],
    ];

    // How many of the unit that is beside it there are in one.
    private static readonly Dictionary<string, (decimal Factor, string Of)> Units = new()
    {
        ["ml"] = (0.001m, "l"),
        ["cl"] = (0.01m, "l"),
        ["liter"] = (1, "l"),
        ["litre"] = (1, "l"),
        ["tb"] = (1000, "gb"),
        ["mb"] = (0.001m, "gb"),
        ["mm"] = (0.001m, "m"),
        ["cm"] = (0.01m, "m"),
        ["p"] = (0.001m, "k"),
        ["inche"] = (1, "inch"),
    };

    /// <summary>The place of a value among others of its option; null where they have no order.</summary>
    public static decimal? Of(string value, IReadOnlyCollection<string> values) =>
        Array.Find(Ladders, ladder => values.All(other => ladder.Contains(other.ToLowerInvariant()))) is { } ladder
            ? Array.IndexOf(ladder, value.ToLowerInvariant())
        : values.All(other => Read(other) is not null) && values.Select(other => Read(other)!.Value.Unit).Where(unit => unit.Length > 0).Distinct().Count() <= 1
            ? Read(value)?.Number
        : null;

    // "1080p" is 1.08K: what is measured in other units can be compared, megapixels with lines cannot.
    private static (decimal Number, string Unit)? Read(string value)
    {
        var match = FirstNumber().Match(value);
        if (!match.Success || !decimal.TryParse(match.Groups[1].Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            return value.Equals("full size", StringComparison.OrdinalIgnoreCase) ? (100, "%") : null;
        }
        var unit = match.Groups[2].Value.ToLowerInvariant().TrimEnd('s');
        return Units.TryGetValue(unit, out var known) ? (number * known.Factor, known.Of) : (number, unit);
    }

    [GeneratedRegex(@"(\d+(?:\.\d+)?)[\s-]*([A-Za-z%]*)")]
    private static partial Regex FirstNumber();
}
