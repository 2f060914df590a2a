using System.Text.Json.Serialization;
using EcomBot.Commerce.Identifiers;

namespace EcomBot.Commerce.Faq;

/// <summary>Names one answer to a frequent question, in one language.</summary>
[JsonConverter(typeof(IdentifierJson<FaqId>))]
public readonly record struct FaqId(string Value) : IIdentifier<FaqId>
{
    /// <inheritdoc/>
    public static FaqId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
