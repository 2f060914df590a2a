using System.Text.Json.Serialization;
using EcomBot.Commerce.Identifiers;

namespace EcomBot.Commerce.Devices;

/// <summary>Names one authorised service centre.</summary>
[JsonConverter(typeof(IdentifierJson<ServiceCentreId>))]
public readonly record struct ServiceCentreId(string Value) : IIdentifier<ServiceCentreId>
{
    /// <inheritdoc/>
    public static ServiceCentreId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
