using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A button that opens an address in the browser.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.o365connectorcardviewaction"/>
public class O365ConnectorCardViewAction : O365ConnectorCardActionBase
{
    public new const string Type = "ViewAction";

    public O365ConnectorCardViewAction()
    {
    }

    public O365ConnectorCardViewAction(
        string type = null,
        string name = null,
        string id = null,
        IList<string> target = null)
    {
        base.Type = type;
        Name = name;
        Id = id;
        Target = target;
    }

    /// <summary>The address, as a list of one.</summary>
    [JsonProperty("target")]
    public IList<string> Target { get; set; }
}
