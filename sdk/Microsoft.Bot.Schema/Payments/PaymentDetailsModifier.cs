using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What changes with the way to pay.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.paymentdetailsmodifier"/>
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

    /// <summary>The ways to pay for which it changes.</summary>
    [JsonProperty("supportedMethods")]
    public IList<string> SupportedMethods { get; set; }

    /// <summary>All together, with the change.</summary>
    [JsonProperty("total")]
    public PaymentItem Total { get; set; }

    /// <summary>Parts that are added, such as a fee.</summary>
    [JsonProperty("additionalDisplayItems")]
    public IList<PaymentItem> AdditionalDisplayItems { get; set; }

    /// <summary>What the way to pay needs to know.</summary>
    [JsonProperty("data")]
    public object Data { get; set; }
}
