using System.Text.Json.Serialization;
using EcomBot.Commerce.Identifiers;

namespace EcomBot.Commerce.Orders;

/// <summary>Names one parcel on its way back to the shop (return merchandise authorisation).</summary>
[JsonConverter(typeof(IdentifierJson<RmaNumber>))]
public readonly record struct RmaNumber(string Value) : IIdentifier<RmaNumber>
{
    /// <inheritdoc/>
    public static RmaNumber Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
