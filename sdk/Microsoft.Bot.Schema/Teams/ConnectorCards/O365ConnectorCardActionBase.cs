using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class O365ConnectorCardActionBase
{
    public O365ConnectorCardActionBase()
    {
    }

    public O365ConnectorCardActionBase(string type = null, string name = null, string id = null)
    {
        Type = type;
        Name = name;
        Id = id;
    }

    [JsonProperty("@type")]
    public string Type { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; }

    [JsonProperty("@id")]
    public string Id { get; set; }
}
