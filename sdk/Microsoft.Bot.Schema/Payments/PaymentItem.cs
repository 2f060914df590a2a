using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentItem
{
    public PaymentItem()
    {
    }

    public PaymentItem(string label = null, PaymentCurrencyAmount amount = null, bool? pending = default)
    {
        Label = label;
        Amount = amount;
        Pending = pending;
    }

    [JsonProperty("label")]
    public string Label { get; set; }

    [JsonProperty("amount")]
    public PaymentCurrencyAmount Amount { get; set; }

    [JsonProperty("pending")]
    public bool? Pending { get; set; }
}
