using System.Text.Json.Serialization;
using EcomBot.Commerce.Identifiers;

namespace EcomBot.Commerce.Operations;

/// <summary>Names one intended change, so that asking for it again changes nothing and gets the first answer.</summary>
[JsonConverter(typeof(IdentifierJson<OperationId>))]
public readonly record struct OperationId(string Value) : IIdentifier<OperationId>
{
    /// <inheritdoc/>
    public static OperationId Of(string value) => new(value);

    /// <summary>Gets a name that nobody has used.</summary>
    public static OperationId New() => new(Guid.CreateVersion7().ToString("N"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
