using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Keeps a dialog open and shows the cards of a tab in it.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.taskmodulecardresponse"/>
public class TaskModuleCardResponse : TaskModuleResponseBase
{
    public TaskModuleCardResponse()
        : base("continue")
    {
    }

    public TaskModuleCardResponse(TabResponse value)
        : this()
    {
        Value = value;
    }

    /// <summary>The cards.</summary>
    [JsonProperty("value")]
    public TabResponse Value { get; set; }
}
