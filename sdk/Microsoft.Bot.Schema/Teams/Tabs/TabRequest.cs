using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>tab/fetch</c> invoke: a tab is opened.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.tabrequest"/>
public class TabRequest
{
    /// <summary>Which tab.</summary>
    [JsonProperty("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }

    /// <summary>How Teams looks there.</summary>
    [JsonProperty("context")]
    public TabContext Context { get; set; }

    /// <summary>The code a customer got when signing in, when there is one.</summary>
    [JsonProperty("state")]
    public string State { get; set; }
}
