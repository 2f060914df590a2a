using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class O365ConnectorCardSection
{
    public O365ConnectorCardSection()
    {
    }

    public O365ConnectorCardSection(
        string title = null,
        string text = null,
        string activityTitle = null,
        string activitySubtitle = null,
        string activityText = null,
        string activityImage = null,
        string activityImageType = null,
        bool? markdown = default,
        IList<O365ConnectorCardFact> facts = null,
        IList<O365ConnectorCardImage> images = null,
        IList<O365ConnectorCardActionBase> potentialAction = null)
    {
        Title = title;
        Text = text;
        ActivityTitle = activityTitle;
        ActivitySubtitle = activitySubtitle;
        ActivityText = activityText;
        ActivityImage = activityImage;
        ActivityImageType = activityImageType;
        Markdown = markdown;
        Facts = facts;
        Images = images;
        PotentialAction = potentialAction;
    }

    [JsonProperty("title")]
    public string Title { get; set; }

    [JsonProperty("text")]
    public string Text { get; set; }

    [JsonProperty("activityTitle")]
    public string ActivityTitle { get; set; }

    [JsonProperty("activitySubtitle")]
    public string ActivitySubtitle { get; set; }

    [JsonProperty("activityText")]
    public string ActivityText { get; set; }

    [JsonProperty("activityImage")]
    public string ActivityImage { get; set; }

    [JsonProperty("activityImageType")]
    public string ActivityImageType { get; set; }

    [JsonProperty("markdown")]
    public bool? Markdown { get; set; }

    [JsonProperty("facts")]
    public IList<O365ConnectorCardFact> Facts { get; set; }

    [JsonProperty("images")]
    public IList<O365ConnectorCardImage> Images { get; set; }

    [JsonProperty("potentialAction")]
    public IList<O365ConnectorCardActionBase> PotentialAction { get; set; }
}
