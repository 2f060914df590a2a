using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card that plays a GIF or a short video.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.animationcard"/>
public class AnimationCard
{
    public const string ContentType = "application/vnd.microsoft.card.animation";

    public AnimationCard()
    {
    }

    public AnimationCard(
        string title = null,
        string subtitle = null,
        string text = null,
        ThumbnailUrl image = null,
        IList<MediaUrl> media = null,
        IList<CardAction> buttons = null,
        bool? shareable = default,
        bool? autoloop = default,
        bool? autostart = default,
        string aspect = null,
        object value = null,
        string duration = null)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Image = image;
        Media = media;
        Buttons = buttons;
        Shareable = shareable;
        Autoloop = autoloop;
        Autostart = autostart;
        Aspect = aspect;
        Value = value;
        Duration = duration;
    }

    /// <summary>The headline.</summary>
    [JsonProperty("title")]
    public string Title { get; set; }

    /// <summary>The line under the headline.</summary>
    [JsonProperty("subtitle")]
    public string Subtitle { get; set; }

    /// <summary>What the card says.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>A picture that stands for the media until they play.</summary>
    [JsonProperty("image")]
    public ThumbnailUrl Image { get; set; }

    /// <summary>Where the media are; the client plays the first it can.</summary>
    [JsonProperty("media")]
    public IList<MediaUrl> Media { get; set; }

    /// <summary>The buttons of the card.</summary>
    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>Whether the card may be passed on to others. True when missing.</summary>
    [JsonProperty("shareable")]
    public bool? Shareable { get; set; }

    /// <summary>Whether it starts again at its end. True when missing.</summary>
    [JsonProperty("autoloop")]
    public bool? Autoloop { get; set; }

    /// <summary>Whether it plays as soon as it is seen. True when missing.</summary>
    [JsonProperty("autostart")]
    public bool? Autostart { get; set; }

    /// <summary>Width and height of the place for the picture: <c>16:9</c> or <c>4:3</c>.</summary>
    [JsonProperty("aspect")]
    public string Aspect { get; set; }

    /// <summary>Its length in ISO 8601, such as <c>PT1M30S</c>.</summary>
    [JsonProperty("duration")]
    public string Duration { get; set; }

    /// <summary>What the card brings along when something happens to it.</summary>
    [JsonProperty("value")]
    public object Value { get; set; }
}
