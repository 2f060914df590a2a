using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A part of what is to be paid.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.paymentitem"/>
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

    /// <summary>What it is, for the customer.</summary>
    [JsonProperty("label")]
    public string Label { get; set; }

    /// <summary>How much it is.</summary>
    [JsonProperty("amount")]
    public PaymentCurrencyAmount Amount { get; set; }

    /// <summary>Whether the amount may still change.</summary>
    [JsonProperty("pending")]
    public bool? Pending { get; set; }
}
