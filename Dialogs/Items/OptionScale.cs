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
        ["half", "full"], ["standard", "high-back"], ["not resistant", "ipx4", "ipx7"],
    ];

    private static readonly Dictionary<string, decimal> Units =
        new() { ["ml"] = 0.001m, ["cl"] = 0.01m, ["tb"] = 1000, ["mb"] = 0.001m, ["mm"] = 0.001m, ["cm"] = 0.01m };

    /// <summary>The place of a value among others of its option; null where they have no order.</summary>
    public static decimal? Of(string value, IReadOnlyCollection<string> values) =>
        values.All(other => Number(other) is not null) ? Number(value)
        : Array.Find(Ladders, ladder => values.All(other => ladder.Contains(other.ToLowerInvariant()))) is { } ladder
            ? Array.IndexOf(ladder, value.ToLowerInvariant())
        : null;

    private static decimal? Number(string value)
    {
        var match = FirstNumber().Match(value);
        return match.Success && decimal.TryParse(match.Groups[1].Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number * Units.GetValueOrDefault(match.Groups[2].Value.ToLowerInvariant(), 1)
            : value.Equals("full size", StringComparison.OrdinalIgnoreCase) ? 100 : null;
    }

    [GeneratedRegex(@"(\d+(?:\.\d+)?)[\s-]*([A-Za-z%]*)")]
    private static partial Regex FirstNumber();
}
