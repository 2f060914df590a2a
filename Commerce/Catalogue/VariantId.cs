using System.Text.Json.Serialization;
using EcomBot.Commerce.Identifiers;

namespace EcomBot.Commerce.Catalogue;

/// <summary>Names one variant of a product: what is put into a parcel.</summary>
[JsonConverter(typeof(IdentifierJson<VariantId>))]
public readonly record struct VariantId(string Value) : IIdentifier<VariantId>
{
    /// <inheritdoc/>
    public static VariantId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
