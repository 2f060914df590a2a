using System.Text.Json.Serialization;

namespace EcomBot.Commerce.Payments;

/// <summary>The kinds of payment method.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PaymentMethodKind>))]
public enum PaymentMethodKind
{
    /// <summary>A credit or debit card.</summary>
    [JsonStringEnumMemberName("credit_card")] CreditCard,

    /// <summary>A PayPal account.</summary>
    [JsonStringEnumMemberName("paypal")] PayPal,

    /// <summary>A gift card of the shop, with a balance.</summary>
    [JsonStringEnumMemberName("gift_card")] GiftCard,
}
