using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentMethodData
{
    public PaymentMethodData()
    {
    }

    public PaymentMethodData(IList<string> supportedMethods = null, object data = null)
    {
        SupportedMethods = supportedMethods;
        Data = data;
    }

    [JsonProperty("supportedMethods")]
    public IList<string> SupportedMethods { get; set; }

    [JsonProperty("data")]
    public object Data { get; set; }
}
