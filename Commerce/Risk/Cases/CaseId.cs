using System.Text.Json.Serialization;
using EcomBot.Commerce.Identifiers;

namespace EcomBot.Commerce.Risk.Cases;

/// <summary>Names one request that was scored, such as <c>CASE-2611340-1</c>.</summary>
[JsonConverter(typeof(IdentifierJson<CaseId>))]
public readonly record struct CaseId(string Value) : IIdentifier<CaseId>
{
    /// <inheritdoc/>
    public static CaseId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
