using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

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

    [JsonProperty("value")]
    public TabResponse Value { get; set; }
}
