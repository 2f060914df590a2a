using System.Text.Json.Serialization;
using EcomBot.Commerce.Identifiers;

namespace EcomBot.Commerce.Devices;

/// <summary>The serial number on a device, in capitals and without spaces.</summary>
[JsonConverter(typeof(IdentifierJson<SerialNumber>))]
public readonly record struct SerialNumber(string Value) : IIdentifier<SerialNumber>
{
    /// <inheritdoc/>
    public static SerialNumber Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
