using System.Text.Json.Serialization;
using EcomBot.Commerce.Identifiers;

namespace EcomBot.Commerce.Customers;

/// <summary>Names one customer of the shop.</summary>
[JsonConverter(typeof(IdentifierJson<CustomerId>))]
public readonly record struct CustomerId(string Value) : IIdentifier<CustomerId>
{
    /// <inheritdoc/>
    public static CustomerId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
