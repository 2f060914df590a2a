using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to a payment.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.paymentrequestcompleteresult"/>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentRequestCompleteResult
{
    public PaymentRequestCompleteResult()
    {
    }

    public PaymentRequestCompleteResult(string result = null)
    {
        Result = result;
    }

    /// <summary><c>success</c>, <c>fail</c> or <c>unknown</c>.</summary>
    [JsonProperty("result")]
    public string Result { get; set; }
}
