using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A button that sends something to the bot.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.o365connectorcardhttppost"/>
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

    /// <summary>What it sends.</summary>
    [JsonProperty("body")]
    public string Body { get; set; }
}
