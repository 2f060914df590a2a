using System.Security.Cryptography;
using System.Text;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Payments;

namespace EcomBot.Commerce.Risk.Flags;

/// <summary>Fingerprints by which accounts are compared without their data being copied.</summary>
internal static class TraitKeys
{
    /// <summary>Gets the fingerprint of an account.</summary>
    public static string Of(CustomerId customer) => Print($"account {customer}");

    /// <summary>Gets that of an address, alike in every spelling of case, spaces and marks.</summary>
    public static string Of(Address address) =>
        Print($"address {Plain(address.Line1)} {Plain(address.Line2)} {Plain(address.PostalCode)} {Plain(address.Country)}");

    /// <summary>Gets that of a card; null for what is no card. Four digits are shared by many, so the postal code tells them apart.</summary>
    public static string? Of(PaymentMethod method, Address home) =>
        method.Last4 is { Length: > 0 } digits ? Print($"card {Plain(method.Brand)} {digits} {Plain(home.PostalCode)}") : null;

    private static string Plain(string? text) => string.Concat((text ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static string Print(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
}
