using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What happens to a dialog (task module).</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.taskmoduleresponsebase"/>
public class TaskModuleResponseBase
{
    public TaskModuleResponseBase()
    {
    }

    public TaskModuleResponseBase(string type = null)
    {
        Type = type;
    }

    /// <summary><c>continue</c> keeps it open, <c>message</c> closes it and says something.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}
