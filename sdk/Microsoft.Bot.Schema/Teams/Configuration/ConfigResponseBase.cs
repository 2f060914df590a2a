using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What answers to configuration invokes have in common.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.configresponsebase"/>
public class ConfigResponseBase
{
    protected ConfigResponseBase()
    {
    }

    protected ConfigResponseBase(string responseType)
    {
        ResponseType = responseType;
    }

    /// <summary>What kind of answer: <c>config</c>.</summary>
    [JsonProperty("responseType")]
    public string ResponseType { get; set; }
}
