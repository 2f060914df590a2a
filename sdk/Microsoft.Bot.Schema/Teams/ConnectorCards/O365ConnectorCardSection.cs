using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A part of a connector card.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.o365connectorcardsection"/>
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

    /// <summary>The headline.</summary>
    [JsonProperty("title")]
    public string Title { get; set; }

    /// <summary>What it says.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>The headline of what happened.</summary>
    [JsonProperty("activityTitle")]
    public string ActivityTitle { get; set; }

    /// <summary>The line under that headline.</summary>
    [JsonProperty("activitySubtitle")]
    public string ActivitySubtitle { get; set; }

    /// <summary>What happened.</summary>
    [JsonProperty("activityText")]
    public string ActivityText { get; set; }

    /// <summary>Address of a picture beside it.</summary>
    [JsonProperty("activityImage")]
    public string ActivityImage { get; set; }

    /// <summary>Shape of that picture: <c>avatar</c> for a circle, <c>article</c> for a rectangle.</summary>
    [JsonProperty("activityImageType")]
    public string ActivityImageType { get; set; }

    /// <summary>Whether its texts are markdown. True when missing.</summary>
    [JsonProperty("markdown")]
    public bool? Markdown { get; set; }

    /// <summary>Names and values.</summary>
    [JsonProperty("facts")]
    public IList<O365ConnectorCardFact> Facts { get; set; }

    /// <summary>Pictures.</summary>
    [JsonProperty("images")]
    public IList<O365ConnectorCardImage> Images { get; set; }

    /// <summary>Buttons.</summary>
    [JsonProperty("potentialAction")]
    public IList<O365ConnectorCardActionBase> PotentialAction { get; set; }
}
