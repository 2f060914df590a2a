using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer of a service that caused an error.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.innerhttperror"/>
public class InnerHttpError
{
    public InnerHttpError()
    {
    }

    public InnerHttpError(int? statusCode = default, object body = null)
    {
        StatusCode = statusCode;
        Body = body;
    }

    /// <summary>Its HTTP status.</summary>
    [JsonProperty("statusCode")]
    public int? StatusCode { get; set; }

    /// <summary>Its body.</summary>
    [JsonProperty("body")]
    public object Body { get; set; }
}
