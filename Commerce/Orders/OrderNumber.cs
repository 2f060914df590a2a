using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using EcomBot.Commerce.Identifiers;

namespace EcomBot.Commerce.Orders;

/// <summary>The number of an order, as the shop prints it or as a customer writes it.</summary>
/// <remarks>
/// Shops put their own prefix before the digits (<c>#W2611340</c>, <c>EC-00000042</c>) and customers leave it out, change
/// its case or add spaces. <see cref="Key"/> is what all these spellings share; <see cref="Denotes"/> tells whether one
/// spelling means a given order.
/// </remarks>
[JsonConverter(typeof(IdentifierJson<OrderNumber>))]
public readonly record struct OrderNumber(string Value) : IIdentifier<OrderNumber>
{
    /// <summary>Gets the number from its first digit on, without spaces and marks: what customers never leave out.</summary>
    public string Key => KeyOf(Value);

    /// <inheritdoc/>
    public static OrderNumber Of(string value) => new(value);

    /// <summary>Reads a number in any spelling: with or without prefix, spaces and marks, in any case.</summary>
    /// <param name="text">What the customer wrote, the number alone.</param>
    /// <param name="number">The number; the shop's own spelling is that of the order it finds.</param>
    /// <returns><see langword="false"/> when the text has no digit, or letters or marks that no number has.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out OrderNumber number)
    {
        var compact = string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
        number = new(compact);
        return compact.Length is > 0 and <= 40 && compact.Any(char.IsAsciiDigit) && compact.All(IsPart);
    }

    /// <summary>Reads a number in any spelling.</summary>
    /// <exception cref="FormatException">The text is no order number.</exception>
    public static OrderNumber Parse(string text) => TryParse(text, out var number)
        ? number
        : throw new FormatException($"'{text}' is no order number.");

    /// <summary>Gets the number that follows: the same with its digits one higher.</summary>
    internal OrderNumber Next()
    {
        var digits = Value.Length;
        while (digits > 0 && char.IsAsciiDigit(Value[digits - 1]))
        {
            digits--;
        }

        var (prefix, number) = (Value[..digits], Value[digits..]);
        var next = number.Length == 0 ? BigInteger.One : BigInteger.Parse(number, CultureInfo.InvariantCulture) + 1;
        return new(prefix + next.ToString(CultureInfo.InvariantCulture).PadLeft(number.Length, '0'));
    }

    /// <summary>Tells whether this spelling means the order that the shop calls <paramref name="stored"/>.</summary>
    public bool Denotes(OrderNumber stored)
    {
        var prefix = PrefixOf(Value);
        return Key == stored.Key && (prefix.Length == 0 || prefix == PrefixOf(stored.Value));
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '#' or '-' or '_' or '/' or '.' or '№';

    private static string KeyOf(string? value) => Letters((value ?? "").SkipWhile(c => !char.IsAsciiDigit(c)));

    private static string PrefixOf(string value) => Letters(value.TakeWhile(c => !char.IsAsciiDigit(c)));

    private static string Letters(IEnumerable<char> text) =>
        string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant));
}
