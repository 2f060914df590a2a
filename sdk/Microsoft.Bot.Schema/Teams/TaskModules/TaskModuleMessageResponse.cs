using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

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

    [JsonProperty("value")]
    public string Value { get; set; }
}
