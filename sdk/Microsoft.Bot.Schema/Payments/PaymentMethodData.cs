using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A way to pay.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.paymentmethoddata"/>
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

    /// <summary>Its names.</summary>
    [JsonProperty("supportedMethods")]
    public IList<string> SupportedMethods { get; set; }

    /// <summary>What it needs to know.</summary>
    [JsonProperty("data")]
    public object Data { get; set; }
}
