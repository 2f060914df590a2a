using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Opens a dialog (task module) or shows something else in it.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.taskmodulecontinueresponse"/>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    public TaskModuleContinueResponse()
        : base("continue")
    {
    }

    public TaskModuleContinueResponse(TaskModuleTaskInfo value = null)
        : this()
    {
        Value = value;
    }

    /// <summary>What it shows.</summary>
    [JsonProperty("value")]
    public TaskModuleTaskInfo Value { get; set; }
}
