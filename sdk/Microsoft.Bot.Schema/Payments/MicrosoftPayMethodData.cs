using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What Microsoft Pay needs to know about the merchant.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.microsoftpaymethoddata"/>
[Obsolete("Bot Framework no longer supports payments.")]
public class MicrosoftPayMethodData
{
    public const string MethodName = "https://pay.microsoft.com/microsoftpay";

    public MicrosoftPayMethodData()
    {
    }

    public MicrosoftPayMethodData(
        string merchantId = null,
        IList<string> supportedNetworks = null,
        IList<string> supportedTypes = null)
    {
        MerchantId = merchantId;
        SupportedNetworks = supportedNetworks;
        SupportedTypes = supportedTypes;
    }

    public MicrosoftPayMethodData(
        string merchantId = null,
        IList<string> supportedNetworks = null,
        IList<string> supportedTypes = null,
        bool testMode = false)
    {
        MerchantId = merchantId;
        SupportedNetworks = supportedNetworks;
        SupportedTypes = supportedTypes;
        Mode = testMode ? "TEST" : null;
    }

    /// <summary>The merchant's id at Microsoft Pay.</summary>
    [JsonProperty("merchantId")]
    public string MerchantId { get; set; }

    /// <summary><c>TEST</c> for payments that move no money; null for real ones.</summary>
    [JsonProperty("mode", NullValueHandling = NullValueHandling.Ignore)]
    public string Mode { get; set; }

    /// <summary>Card networks the merchant takes, such as <c>visa</c>.</summary>
    [JsonProperty("supportedNetworks")]
    public IList<string> SupportedNetworks { get; set; }

    /// <summary>Types of cards the merchant takes, such as <c>credit</c>.</summary>
    [JsonProperty("supportedTypes")]
    public IList<string> SupportedTypes { get; set; }

    /// <summary>This merchant's data as a way to pay, under the name of Microsoft Pay.</summary>
    public PaymentMethodData ToPaymentMethodData() => new([MethodName], this);
}
