using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentCurrencyAmount
{
    public PaymentCurrencyAmount()
    {
    }

    public PaymentCurrencyAmount(string currency = null, string value = null, string currencySystem = null)
    {
        Currency = currency;
        Value = value;
        CurrencySystem = currencySystem;
    }

    [JsonProperty("currency")]
    public string Currency { get; set; }

    [JsonProperty("value")]
    public string Value { get; set; }

    [JsonProperty("currencySystem")]
    public string CurrencySystem { get; set; }
}
