using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentDetailsModifier
{
    public PaymentDetailsModifier()
    {
    }

    public PaymentDetailsModifier(
        IList<string> supportedMethods = null,
        PaymentItem total = null,
        IList<PaymentItem> additionalDisplayItems = null,
        object data = null)
    {
        SupportedMethods = supportedMethods;
        Total = total;
        AdditionalDisplayItems = additionalDisplayItems;
        Data = data;
    }

    [JsonProperty("supportedMethods")]
    public IList<string> SupportedMethods { get; set; }

    [JsonProperty("total")]
    public PaymentItem Total { get; set; }

    [JsonProperty("additionalDisplayItems")]
    public IList<PaymentItem> AdditionalDisplayItems { get; set; }

    [JsonProperty("data")]
    public object Data { get; set; }
}
