using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

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

    [JsonProperty("title")]
    public string Title { get; set; }

    [JsonProperty("text")]
    public string Text { get; set; }

    [JsonProperty("summary")]
    public string Summary { get; set; }

    [JsonProperty("themeColor")]
    public string ThemeColor { get; set; }

    [JsonProperty("sections")]
    public IList<O365ConnectorCardSection> Sections { get; set; }

    [JsonProperty("potentialAction")]
    public IList<O365ConnectorCardActionBase> PotentialAction { get; set; }
}
