using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to a change of address or delivery.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.paymentrequestupdateresult"/>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentRequestUpdateResult
{
    public PaymentRequestUpdateResult()
    {
    }

    public PaymentRequestUpdateResult(PaymentDetails details = null)
    {
        Details = details;
    }

    /// <summary>What is to be paid now.</summary>
    [JsonProperty("details")]
    public PaymentDetails Details { get; set; }
}
