using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What buttons of a connector card have in common.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.o365connectorcardactionbase"/>
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

    /// <summary>What kind of button, such as <see cref="O365ConnectorCardOpenUri.Type"/>.</summary>
    [JsonProperty("@type")]
    public string Type { get; set; }

    /// <summary>What the button says.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Its id on the card.</summary>
    [JsonProperty("@id")]
    public string Id { get; set; }
}
