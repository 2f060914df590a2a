using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>
/// The value of an <c>actionableMessage/executeAction</c> invoke: a button of a connector card was pressed.
/// </summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.o365connectorcardactionquery"/>
public class O365ConnectorCardActionQuery
{
    public O365ConnectorCardActionQuery()
    {
    }

    public O365ConnectorCardActionQuery(string body = null, string actionId = null)
    {
        Body = body;
        ActionId = actionId;
    }

    /// <summary>What the button sends, with what was entered put in.</summary>
    [JsonProperty("body")]
    public string Body { get; set; }

    /// <summary>Id of the button.</summary>
    [JsonProperty("actionId")]
    public string ActionId { get; set; }
}
