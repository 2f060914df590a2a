using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentRequest
{
    public const string PaymentActionType = "payment";
    public const string PaymentContentType = "application/vnd.microsoft.card.payment";

    public PaymentRequest()
    {
    }

    public PaymentRequest(
        string id = null,
        IList<PaymentMethodData> methodData = null,
        PaymentDetails details = null,
        PaymentOptions options = null,
        string expires = null)
    {
        Id = id;
        MethodData = methodData;
        Details = details;
        Options = options;
        Expires = expires;
    }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("methodData")]
    public IList<PaymentMethodData> MethodData { get; set; }

    [JsonProperty("details")]
    public PaymentDetails Details { get; set; }

    [JsonProperty("options")]
    public PaymentOptions Options { get; set; }

    [JsonProperty("expires")]
    public string Expires { get; set; }
}
