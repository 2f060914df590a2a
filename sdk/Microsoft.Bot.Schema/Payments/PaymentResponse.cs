using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What the customer chose for a payment.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.paymentresponse"/>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentResponse
{
    public PaymentResponse()
    {
    }

    public PaymentResponse(
        string methodName = null,
        object details = null,
        PaymentAddress shippingAddress = null,
        string shippingOption = null,
        string payerEmail = null,
        string payerPhone = null)
    {
        MethodName = methodName;
        Details = details;
        ShippingAddress = shippingAddress;
        ShippingOption = shippingOption;
        PayerEmail = payerEmail;
        PayerPhone = payerPhone;
    }

    /// <summary>The way to pay.</summary>
    [JsonProperty("methodName")]
    public string MethodName { get; set; }

    /// <summary>What the way to pay gives the merchant.</summary>
    [JsonProperty("details")]
    public object Details { get; set; }

    /// <summary>Where the goods go.</summary>
    [JsonProperty("shippingAddress")]
    public PaymentAddress ShippingAddress { get; set; }

    /// <summary>Id of the chosen way to send them.</summary>
    [JsonProperty("shippingOption")]
    public string ShippingOption { get; set; }

    /// <summary>The customer's e-mail address.</summary>
    [JsonProperty("payerEmail")]
    public string PayerEmail { get; set; }

    /// <summary>The customer's phone number.</summary>
    [JsonProperty("payerPhone")]
    public string PayerPhone { get; set; }
}
