using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentRequestUpdateResult
{
    public PaymentRequestUpdateResult()
    {
    }

    public PaymentRequestUpdateResult(PaymentDetails details = null)
    {
        Details = details;
    }

    [JsonProperty("details")]
    public PaymentDetails Details { get; set; }
}
