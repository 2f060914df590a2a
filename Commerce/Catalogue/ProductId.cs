using System.Text.Json.Serialization;
using EcomBot.Commerce.Identifiers;

namespace EcomBot.Commerce.Catalogue;

/// <summary>Names one product, whatever its options.</summary>
[JsonConverter(typeof(IdentifierJson<ProductId>))]
public readonly record struct ProductId(string Value) : IIdentifier<ProductId>
{
    /// <inheritdoc/>
    public static ProductId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
