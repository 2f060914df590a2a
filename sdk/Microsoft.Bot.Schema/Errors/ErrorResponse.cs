using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The body of a service's answer that says what went wrong.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.errorresponse"/>
public class ErrorResponse
{
    public ErrorResponse()
    {
    }

    public ErrorResponse(Error error = null)
    {
        Error = error;
    }

    /// <summary>What went wrong.</summary>
    [JsonProperty("error")]
    public Error Error { get; set; }
}
