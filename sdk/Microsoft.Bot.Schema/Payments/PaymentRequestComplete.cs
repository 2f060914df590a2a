using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of a <c>payments/complete</c> invoke: the customer has agreed to pay.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.paymentrequestcomplete"/>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentRequestComplete
{
    public PaymentRequestComplete()
    {
    }

    public PaymentRequestComplete(
        string id = null,
        PaymentRequest paymentRequest = null,
        PaymentResponse paymentResponse = null)
    {
        Id = id;
        PaymentRequest = paymentRequest;
        PaymentResponse = paymentResponse;
    }

    /// <summary>Id of the request.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The request.</summary>
    [JsonProperty("paymentRequest")]
    public PaymentRequest PaymentRequest { get; set; }

    /// <summary>What the customer chose.</summary>
    [JsonProperty("paymentResponse")]
    public PaymentResponse PaymentResponse { get; set; }
}
