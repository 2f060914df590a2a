using System.Text.Json.Serialization;
using EcomBot.Commerce.Identifiers;

namespace EcomBot.Commerce.Anomalies.Alerts;

/// <summary>Names one alert.</summary>
[JsonConverter(typeof(IdentifierJson<AlertId>))]
public readonly record struct AlertId(string Value) : IIdentifier<AlertId>
{
    /// <inheritdoc/>
    public static AlertId Of(string value) => new(value);

    /// <summary>Gets a name that nobody has used; later ones sort after earlier ones.</summary>
    internal static AlertId New() => new(Guid.CreateVersion7().ToString("N"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
