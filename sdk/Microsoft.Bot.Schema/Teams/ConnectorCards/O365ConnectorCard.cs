using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card as Office 365 connectors send it.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.o365connectorcard"/>
public class O365ConnectorCard
{
    public const string ContentType = "application/vnd.microsoft.teams.card.o365connector";

    public O365ConnectorCard()
    {
    }

    public O365ConnectorCard(
        string title = null,
        string text = null,
        string summary = null,
        string themeColor = null,
        IList<O365ConnectorCardSection> sections = null,
        IList<O365ConnectorCardActionBase> potentialAction = null)
    {
        Title = title;
        Text = text;
        Summary = summary;
        ThemeColor = themeColor;
        Sections = sections;
        PotentialAction = potentialAction;
    }

    /// <summary>The headline.</summary>
    [JsonProperty("title")]
    public string Title { get; set; }

    /// <summary>What the card says.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>What stands in for it in notifications.</summary>
    [JsonProperty("summary")]
    public string Summary { get; set; }

    /// <summary>Colour of its edge as <c>RRGGBB</c>.</summary>
    [JsonProperty("themeColor")]
    public string ThemeColor { get; set; }

    /// <summary>Its parts.</summary>
    [JsonProperty("sections")]
    public IList<O365ConnectorCardSection> Sections { get; set; }

    /// <summary>Its buttons.</summary>
    [JsonProperty("potentialAction")]
    public IList<O365ConnectorCardActionBase> PotentialAction { get; set; }
}
