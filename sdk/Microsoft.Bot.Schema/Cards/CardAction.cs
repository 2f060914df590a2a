using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class CardAction
{
    public CardAction()
    {
    }

    public CardAction(
        string type = null,
        string title = null,
        string image = null,
        string text = null,
        string displayText = null,
        object value = null,
        object channelData = null)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("title")]
    public string Title { get; set; }

    [JsonProperty("image")]
    public string Image { get; set; }

    [JsonProperty("text")]
    public string Text { get; set; }

    [JsonProperty("displayText")]
    public string DisplayText { get; set; }

    [JsonProperty("value")]
    public object Value { get; set; }

    [JsonProperty("channelData")]
    public object ChannelData { get; set; }

    [JsonProperty("imageAltText")]
    public string ImageAltText { get; set; }

    /// <summary>A button that says its title, as <see cref="FromString"/> makes it.</summary>
    /// <param name="input">Title and value of the button.</param>
    public static implicit operator CardAction(string input) => FromString(input);

    /// <summary>A button that, when pressed, says its title as if the customer had written it.</summary>
    /// <param name="input">Title and value of the button.</param>
    public static CardAction FromString(string input) => new(ActionTypes.ImBack, input, value: input);
}
