using System.Text.Json.Serialization;
using EcomBot.Commerce.Identifiers;

namespace EcomBot.Commerce.Shipments;

/// <summary>Names one parcel, as its carrier does.</summary>
[JsonConverter(typeof(IdentifierJson<TrackingNumber>))]
public readonly record struct TrackingNumber(string Value) : IIdentifier<TrackingNumber>
{
    /// <inheritdoc/>
    public static TrackingNumber Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
