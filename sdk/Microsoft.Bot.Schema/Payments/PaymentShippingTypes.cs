namespace Microsoft.Bot.Schema;

[Obsolete("Bot Framework no longer supports payments.")]
public static class PaymentShippingTypes
{
    public const string Shipping = "shipping";
    public const string Delivery = "delivery";
    public const string PickUp = "pickup";
}
