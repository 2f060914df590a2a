using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>tab/submit</c> invoke: a button in a tab was pressed.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.tabsubmit"/>
public class TabSubmit
{
    /// <summary>Which tab.</summary>
    [JsonProperty("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }

    /// <summary>How Teams looks there.</summary>
    [JsonProperty("context")]
    public TabContext Context { get; set; }

    /// <summary>What the button sends.</summary>
    [JsonProperty("data")]
    public TabSubmitData Data { get; set; }
}
