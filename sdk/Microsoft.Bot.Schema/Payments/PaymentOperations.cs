namespace Microsoft.Bot.Schema;

[Obsolete("Bot Framework no longer supports payments.")]
public static class PaymentOperations
{
    public const string UpdateShippingAddressOperationName = "payments/update/shippingAddress";
    public const string UpdateShippingOptionOperationName = "payments/update/shippingOption";
    public const string PaymentCompleteOperationName = "payments/complete";
}
