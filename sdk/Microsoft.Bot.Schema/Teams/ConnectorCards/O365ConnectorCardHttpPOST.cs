using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class O365ConnectorCardHttpPOST : O365ConnectorCardActionBase
{
    public new const string Type = "HttpPOST";

    public O365ConnectorCardHttpPOST()
    {
    }

    public O365ConnectorCardHttpPOST(string type = null, string name = null, string id = null, string body = null)
    {
        base.Type = type;
        Name = name;
        Id = id;
        Body = body;
    }

    [JsonProperty("body")]
    public string Body { get; set; }
}
