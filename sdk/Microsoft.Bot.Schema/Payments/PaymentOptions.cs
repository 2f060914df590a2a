using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentOptions
{
    public PaymentOptions()
    {
    }

    public PaymentOptions(
        bool? requestPayerName = default,
        bool? requestPayerEmail = default,
        bool? requestPayerPhone = default,
        bool? requestShipping = default,
        string shippingType = null)
    {
        RequestPayerName = requestPayerName;
        RequestPayerEmail = requestPayerEmail;
        RequestPayerPhone = requestPayerPhone;
        RequestShipping = requestShipping;
        ShippingType = shippingType;
    }

    [JsonProperty("requestPayerName")]
    public bool? RequestPayerName { get; set; }

    [JsonProperty("requestPayerEmail")]
    public bool? RequestPayerEmail { get; set; }

    [JsonProperty("requestPayerPhone")]
    public bool? RequestPayerPhone { get; set; }

    [JsonProperty("requestShipping")]
    public bool? RequestShipping { get; set; }

    [JsonProperty("shippingType")]
    public string ShippingType { get; set; }
}
