using System.Text.Json.Serialization;

namespace EcomBot.Commerce.Payments;

/// <summary>Money that an operation moves.</summary>
/// <param name="Kind">Which way.</param>
/// <param name="Amount">How much, above zero.</param>
/// <param name="Method">The customer's payment method, with the balance that a gift card has afterwards.</param>
/// <param name="When">When it arrives.</param>
public sealed record MoneyMove(PaymentKind Kind, Money Amount, PaymentMethod Method, SettlementTime When);

/// <summary>When money arrives.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SettlementTime>))]
public enum SettlementTime
{
    /// <summary>At once: payments, and refunds to gift cards.</summary>
    AtOnce,

    /// <summary>In 5 to 7 business days: refunds to all other methods.</summary>
    FiveToSevenBusinessDays,

    /// <summary>Not before the shop has the goods back.</summary>
    WhenGoodsAreBack,
}
