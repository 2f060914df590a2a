using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A button that unfolds into a form.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.o365connectorcardactioncard"/>
public class O365ConnectorCardActionCard : O365ConnectorCardActionBase
{
    public new const string Type = "ActionCard";

    public O365ConnectorCardActionCard()
    {
    }

    public O365ConnectorCardActionCard(
        string type = null,
        string name = null,
        string id = null,
        IList<O365ConnectorCardInputBase> inputs = null,
        IList<O365ConnectorCardActionBase> actions = null)
    {
        base.Type = type;
        Name = name;
        Id = id;
        Inputs = inputs;
        Actions = actions;
    }

    /// <summary>The fields of the form.</summary>
    [JsonProperty("inputs")]
    public IList<O365ConnectorCardInputBase> Inputs { get; set; }

    /// <summary>Its buttons.</summary>
    [JsonProperty("actions")]
    public IList<O365ConnectorCardActionBase> Actions { get; set; }
}
