using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentDetails
{
    public PaymentDetails()
    {
    }

    public PaymentDetails(
        PaymentItem total = null,
        IList<PaymentItem> displayItems = null,
        IList<PaymentShippingOption> shippingOptions = null,
        IList<PaymentDetailsModifier> modifiers = null,
        string error = null)
    {
        Total = total;
        DisplayItems = displayItems;
        ShippingOptions = shippingOptions;
        Modifiers = modifiers;
        Error = error;
    }

    [JsonProperty("total")]
    public PaymentItem Total { get; set; }

    [JsonProperty("displayItems")]
    public IList<PaymentItem> DisplayItems { get; set; }

    [JsonProperty("shippingOptions")]
    public IList<PaymentShippingOption> ShippingOptions { get; set; }

    [JsonProperty("modifiers")]
    public IList<PaymentDetailsModifier> Modifiers { get; set; }

    [JsonProperty("error")]
    public string Error { get; set; }
}
