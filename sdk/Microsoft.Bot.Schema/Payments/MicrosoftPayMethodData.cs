using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

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

    [JsonProperty("merchantId")]
    public string MerchantId { get; set; }

    [JsonProperty("mode", NullValueHandling = NullValueHandling.Ignore)]
    public string Mode { get; set; }

    [JsonProperty("supportedNetworks")]
    public IList<string> SupportedNetworks { get; set; }

    [JsonProperty("supportedTypes")]
    public IList<string> SupportedTypes { get; set; }

    /// <summary>This merchant's data as a way to pay, under the name of Microsoft Pay.</summary>
    public PaymentMethodData ToPaymentMethodData() => new([MethodName], this);
}
