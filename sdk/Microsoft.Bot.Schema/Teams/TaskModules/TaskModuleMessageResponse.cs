using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Closes a dialog (task module) and says something.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.taskmodulemessageresponse"/>
public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    public TaskModuleMessageResponse()
        : base("message")
    {
    }

    public TaskModuleMessageResponse(string value = null)
        : this()
    {
        Value = value;
    }

    /// <summary>What is said.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }
}
