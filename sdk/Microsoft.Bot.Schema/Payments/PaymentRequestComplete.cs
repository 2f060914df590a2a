using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentRequestComplete
{
    public PaymentRequestComplete()
    {
    }

    public PaymentRequestComplete(
        string id = null,
        PaymentRequest paymentRequest = null,
        PaymentResponse paymentResponse = null)
    {
        Id = id;
        PaymentRequest = paymentRequest;
        PaymentResponse = paymentResponse;
    }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("paymentRequest")]
    public PaymentRequest PaymentRequest { get; set; }

    [JsonProperty("paymentResponse")]
    public PaymentResponse PaymentResponse { get; set; }
}
