using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class CommandResultValue<T>
{
    [JsonProperty("commandId")]
    public string CommandId { get; set; }

    [JsonProperty("data")]
    public T Data { get; set; }

    [JsonProperty("error")]
    public Error Error { get; set; }
}
