namespace Microsoft.Bot.Schema;

/// <summary>How goods come: the values of <see cref="PaymentOptions.ShippingType"/>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.paymentshippingtypes"/>
[Obsolete("Bot Framework no longer supports payments.")]
public static class PaymentShippingTypes
{
    public const string Shipping = "shipping";
    public const string Delivery = "delivery";
    public const string PickUp = "pickup";
}
