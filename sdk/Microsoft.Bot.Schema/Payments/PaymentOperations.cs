namespace Microsoft.Bot.Schema;

/// <summary>Names of the invokes of a payment.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.paymentoperations"/>
[Obsolete("Bot Framework no longer supports payments.")]
public static class PaymentOperations
{
    public const string UpdateShippingAddressOperationName = "payments/update/shippingAddress";
    public const string UpdateShippingOptionOperationName = "payments/update/shippingOption";
    public const string PaymentCompleteOperationName = "payments/complete";
}
