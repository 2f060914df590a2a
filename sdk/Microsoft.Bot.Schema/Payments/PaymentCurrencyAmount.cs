using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>An amount of money.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.paymentcurrencyamount"/>
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

    /// <summary>The currency as a code of ISO 4217, such as <c>EUR</c>.</summary>
    [JsonProperty("currency")]
    public string Currency { get; set; }

    /// <summary>The amount as a decimal number with a point, such as <c>12.50</c>.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>Where the code of the currency is from; ISO 4217 when missing.</summary>
    [JsonProperty("currencySystem")]
    public string CurrencySystem { get; set; }
}
