using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What went wrong, as a service tells it.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.error"/>
public class Error
{
    public Error()
    {
    }

    public Error(string code = null, string message = null, InnerHttpError innerHttpError = null)
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    /// <summary>One of the service's names for what went wrong; <see cref="ErrorCodes"/> has the common ones.</summary>
    [JsonProperty("code")]
    public string Code { get; set; }

    /// <summary>What went wrong, for a developer.</summary>
    [JsonProperty("message")]
    public string Message { get; set; }

    /// <summary>The answer of another service that caused it.</summary>
    [JsonProperty("innerHttpError")]
    public InnerHttpError InnerHttpError { get; set; }
}
