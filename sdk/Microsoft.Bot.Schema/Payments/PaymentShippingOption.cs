using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentShippingOption
{
    public PaymentShippingOption()
    {
    }

    public PaymentShippingOption(
        string id = null,
        string label = null,
        PaymentCurrencyAmount amount = null,
        bool? selected = default)
    {
        Id = id;
        Label = label;
        Amount = amount;
        Selected = selected;
    }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("label")]
    public string Label { get; set; }

    [JsonProperty("amount")]
    public PaymentCurrencyAmount Amount { get; set; }

    [JsonProperty("selected")]
    public bool? Selected { get; set; }
}
