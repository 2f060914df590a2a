using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A way to send the goods.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.paymentshippingoption"/>
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

    /// <summary>Its id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>What it is, for the customer.</summary>
    [JsonProperty("label")]
    public string Label { get; set; }

    /// <summary>What it costs.</summary>
    [JsonProperty("amount")]
    public PaymentCurrencyAmount Amount { get; set; }

    /// <summary>Whether it is the one chosen unless the customer says otherwise.</summary>
    [JsonProperty("selected")]
    public bool? Selected { get; set; }
}
