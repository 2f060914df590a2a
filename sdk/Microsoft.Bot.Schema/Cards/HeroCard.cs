using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card with one large picture, text and buttons.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.herocard"/>
public class HeroCard
{
    public const string ContentType = "application/vnd.microsoft.card.hero";

    public HeroCard()
    {
    }

    public HeroCard(
        string title = null,
        string subtitle = null,
        string text = null,
        IList<CardImage> images = null,
        IList<CardAction> buttons = null,
        CardAction tap = null)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Images = images;
        Buttons = buttons;
        Tap = tap;
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

    /// <summary>The pictures of the card.</summary>
    [JsonProperty("images")]
    public IList<CardImage> Images { get; set; }

    /// <summary>The buttons of the card.</summary>
    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>What happens when the card itself is pressed.</summary>
    [JsonProperty("tap")]
    public CardAction Tap { get; set; }
}
