using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What is asked of the customer with a payment.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.paymentoptions"/>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentOptions
{
    public PaymentOptions()
    {
    }

    public PaymentOptions(
        bool? requestPayerName = default,
        bool? requestPayerEmail = default,
        bool? requestPayerPhone = default,
        bool? requestShipping = default,
        string shippingType = null)
    {
        RequestPayerName = requestPayerName;
        RequestPayerEmail = requestPayerEmail;
        RequestPayerPhone = requestPayerPhone;
        RequestShipping = requestShipping;
        ShippingType = shippingType;
    }

    /// <summary>Whether to ask for their name.</summary>
    [JsonProperty("requestPayerName")]
    public bool? RequestPayerName { get; set; }

    /// <summary>Whether to ask for their e-mail address.</summary>
    [JsonProperty("requestPayerEmail")]
    public bool? RequestPayerEmail { get; set; }

    /// <summary>Whether to ask for their phone number.</summary>
    [JsonProperty("requestPayerPhone")]
    public bool? RequestPayerPhone { get; set; }

    /// <summary>Whether to ask where to send the goods.</summary>
    [JsonProperty("requestShipping")]
    public bool? RequestShipping { get; set; }

    /// <summary>How the goods come: one of <see cref="PaymentShippingTypes"/>.</summary>
    [JsonProperty("shippingType")]
    public string ShippingType { get; set; }
}
