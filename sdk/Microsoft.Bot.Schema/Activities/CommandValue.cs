using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class CommandValue<T>
{
    [JsonProperty("commandId")]
    public string CommandId { get; set; }

    [JsonProperty("data")]
    public T Data { get; set; }
}
