using System.Text.Json.Serialization;
using EcomBot.Commerce.Identifiers;

namespace EcomBot.Commerce.Faq;

/// <summary>Names one answer to a frequent question, in one language.</summary>
[JsonConverter(typeof(IdentifierJson<FaqId>))]
public readonly record struct FaqId(string Value) : IIdentifier<FaqId>
{
    private const string Asked = "asked-";

    /// <summary>Gets whether it answers a question that customers were heard to ask, which the shop answers whatever else it looks like.</summary>
    public bool IsOfAsked => Value.StartsWith(Asked, StringComparison.Ordinal);

    /// <inheritdoc/>
    public static FaqId Of(string value) => new(value);

    /// <summary>The name of the answer to a question that customers were heard to ask.</summary>
    public static FaqId OfAsked(string question) => new($"{Asked}{question}");

    /// <inheritdoc/>
    public override string ToString() => Value;
}
