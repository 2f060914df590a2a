using System.Text.Json.Serialization;

namespace EcomBot.Commerce.Payments;

/// <summary>Money that moved for an order.</summary>
/// <param name="Kind">Which way.</param>
/// <param name="Amount">How much, above zero.</param>
/// <param name="Method">The customer's payment method.</param>
/// <param name="At">When, in UTC.</param>
public sealed record Payment(PaymentKind Kind, Money Amount, PaymentMethodId Method, DateTimeOffset? At = null);

/// <summary>Which way money moved.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PaymentKind>))]
public enum PaymentKind
{
    /// <summary>From the customer to the shop.</summary>
    [JsonStringEnumMemberName("payment")] Payment,

    /// <summary>From the shop to the customer.</summary>
    [JsonStringEnumMemberName("refund")] Refund,
}
