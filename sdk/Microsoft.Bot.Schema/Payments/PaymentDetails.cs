using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What is to be paid.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.paymentdetails"/>
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

    /// <summary>All together.</summary>
    [JsonProperty("total")]
    public PaymentItem Total { get; set; }

    /// <summary>The parts of it.</summary>
    [JsonProperty("displayItems")]
    public IList<PaymentItem> DisplayItems { get; set; }

    /// <summary>Ways to send the goods, to choose from.</summary>
    [JsonProperty("shippingOptions")]
    public IList<PaymentShippingOption> ShippingOptions { get; set; }

    /// <summary>What changes with the way to pay.</summary>
    [JsonProperty("modifiers")]
    public IList<PaymentDetailsModifier> Modifiers { get; set; }

    /// <summary>Why the order cannot be delivered like this, for the customer.</summary>
    [JsonProperty("error")]
    public string Error { get; set; }
}
