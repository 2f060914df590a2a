using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

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

    [JsonProperty("methodName")]
    public string MethodName { get; set; }

    [JsonProperty("details")]
    public object Details { get; set; }

    [JsonProperty("shippingAddress")]
    public PaymentAddress ShippingAddress { get; set; }

    [JsonProperty("shippingOption")]
    public string ShippingOption { get; set; }

    [JsonProperty("payerEmail")]
    public string PayerEmail { get; set; }

    [JsonProperty("payerPhone")]
    public string PayerPhone { get; set; }
}
