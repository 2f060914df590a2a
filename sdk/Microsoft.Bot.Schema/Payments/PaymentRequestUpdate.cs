using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentRequestUpdate
{
    public PaymentRequestUpdate()
    {
    }

    public PaymentRequestUpdate(
        string id = null,
        PaymentDetails details = null,
        PaymentAddress shippingAddress = null,
        string shippingOption = null)
    {
        Id = id;
        Details = details;
        ShippingAddress = shippingAddress;
        ShippingOption = shippingOption;
    }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("details")]
    public PaymentDetails Details { get; set; }

    [JsonProperty("shippingAddress")]
    public PaymentAddress ShippingAddress { get; set; }

    [JsonProperty("shippingOption")]
    public string ShippingOption { get; set; }
}
