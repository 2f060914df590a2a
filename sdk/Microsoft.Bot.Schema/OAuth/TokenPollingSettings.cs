using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>How a client waits for a token.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.tokenpollingsettings"/>
public class TokenPollingSettings
{
    /// <summary>How long it waits, in milliseconds.</summary>
    [JsonProperty("timeout")]
    public int Timeout { get; set; }

    /// <summary>How long it waits between two tries, in milliseconds.</summary>
    [JsonProperty("interval")]
    public int Interval { get; set; }
}
