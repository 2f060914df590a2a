using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of an invoke by which Teams opens or answers a dialog (task module).</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.taskmodulerequest"/>
public class TaskModuleRequest
{
    public TaskModuleRequest()
    {
    }

    public TaskModuleRequest(object data = null, TaskModuleRequestContext context = null)
    {
        Data = data;
        Context = context;
    }

    /// <summary>What the button or the dialog sends.</summary>
    [JsonProperty("data")]
    public object Data { get; set; }

    /// <summary>How Teams looks there.</summary>
    [JsonProperty("context")]
    public TaskModuleRequestContext Context { get; set; }

    /// <summary>Which tab it came from, when it came from one.</summary>
    [JsonProperty("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }
}
