using System.Text.RegularExpressions;

namespace EcomBot.Commerce.Orders;

/// <summary>How one shop writes its order numbers, learned from its orders.</summary>
public sealed class OrderNumberPattern
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMilliseconds(100);

    private readonly Regex? _inText;
    private readonly string _prefix;

    private OrderNumberPattern(string prefix, Regex? inText, OrderNumber? example) =>
        (_prefix, _inText, Example) = (prefix, inText, example);

    /// <summary>Gets one of the shop's numbers with its digits as zeros, to show a customer what they look like; null in an empty shop.</summary>
    public OrderNumber? Example { get; }

    /// <summary>Gets the pattern that <paramref name="numbers"/> follow.</summary>
    public static OrderNumberPattern Of(IReadOnlyCollection<OrderNumber> numbers)
    {
        if (numbers.Count == 0)
        {
            return new("", null, null);
        }

        var prefix = numbers.Select(Prefix).GroupBy(text => text).MaxBy(group => group.Count())!.Key;
        var example = numbers.First(number => Prefix(number) == prefix);
        return new(prefix, Expression(numbers), new(prefix + Regex.Replace(example.Value[prefix.Length..], "[0-9]", "0")));
    }

    /// <summary>Gets the order numbers that <paramref name="text"/> names, in the shop's spelling, in order, each once.</summary>
    public IReadOnlyList<OrderNumber> FindIn(string text) => _inText is null
        ? []
        : [.. _inText.Matches(text).Select(match => Canonical(match.Value)).Distinct()];

    private static Regex Expression(IReadOnlyCollection<OrderNumber> numbers)
    {
        var prefixes = numbers.Select(Prefix).Distinct().Where(prefix => prefix.Length > 0)
            .OrderByDescending(prefix => prefix.Length).Select(Spellings);
        var lengths = numbers.Select(number => number.Key.Length).ToArray();
        var digits = $@"\d[\p{{L}}\d-]{{{lengths.Min() - 1},{lengths.Max() - 1}}}";
        return new($@"(?<![\p{{L}}\d])(?:{string.Join('|', prefixes.Append(""))})\s*{digits}(?![\p{{L}}\d])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeLimit);
    }

    // "#W" is also written "W", "w-" or "# w".
    private static string Spellings(string prefix) => string.Concat(prefix.Select(c =>
        char.IsLetterOrDigit(c) ? Regex.Escape(c.ToString()) : $@"{Regex.Escape(c.ToString())}?\s*"));

    private static string Prefix(OrderNumber number) => string.Concat(number.Value.TakeWhile(c => !char.IsAsciiDigit(c)));

    private OrderNumber Canonical(string written) => new(_prefix + OrderNumber.Of(written.ToUpperInvariant()).Key);
}
