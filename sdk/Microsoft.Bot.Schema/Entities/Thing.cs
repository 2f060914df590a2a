using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class Thing
{
    public Thing()
    {
    }

    public Thing(string type = null, string name = null)
    {
        Type = type;
        Name = name;
    }

    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; }
}
