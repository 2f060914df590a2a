using System.Text.Json.Serialization;
using EcomBot.Commerce.Identifiers;

namespace EcomBot.Commerce.Payments;

/// <summary>Names one payment method of one customer.</summary>
[JsonConverter(typeof(IdentifierJson<PaymentMethodId>))]
public readonly record struct PaymentMethodId(string Value) : IIdentifier<PaymentMethodId>
{
    /// <inheritdoc/>
    public static PaymentMethodId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
