using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A request to pay, the value of a button.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.paymentrequest"/>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentRequest
{
    public const string PaymentActionType = "payment";
    public const string PaymentContentType = "application/vnd.microsoft.card.payment";

    public PaymentRequest()
    {
    }

    public PaymentRequest(
        string id = null,
        IList<PaymentMethodData> methodData = null,
        PaymentDetails details = null,
        PaymentOptions options = null,
        string expires = null)
    {
        Id = id;
        MethodData = methodData;
        Details = details;
        Options = options;
        Expires = expires;
    }

    /// <summary>Id of the request.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Ways to pay, to choose from.</summary>
    [JsonProperty("methodData")]
    public IList<PaymentMethodData> MethodData { get; set; }

    /// <summary>What is to be paid.</summary>
    [JsonProperty("details")]
    public PaymentDetails Details { get; set; }

    /// <summary>What is asked of the customer.</summary>
    [JsonProperty("options")]
    public PaymentOptions Options { get; set; }

    /// <summary>How long the request is valid, as a duration in ISO 8601.</summary>
    [JsonProperty("expires")]
    public string Expires { get; set; }
}
