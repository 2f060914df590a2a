using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A button, and what pressing it does.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.cardaction"/>
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

    /// <summary>What pressing it does: one of <see cref="ActionTypes"/>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>What the button says.</summary>
    [JsonProperty("title")]
    public string Title { get; set; }

    /// <summary>Address of a picture on the button, left of its title.</summary>
    [JsonProperty("image")]
    public string Image { get; set; }

    /// <summary>What is sent for <c>messageBack</c>.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>What the conversation shows as said by the customer for <c>messageBack</c>.</summary>
    [JsonProperty("displayText")]
    public string DisplayText { get; set; }

    /// <summary>What the action works on: the text to send, the address to open.</summary>
    [JsonProperty("value")]
    public object Value { get; set; }

    /// <summary>What only this channel knows about the button.</summary>
    [JsonProperty("channelData")]
    public object ChannelData { get; set; }

    /// <summary>What stands for the picture where it is not seen.</summary>
    [JsonProperty("imageAltText")]
    public string ImageAltText { get; set; }

    /// <summary>A button that says its title, as <see cref="FromString"/> makes it.</summary>
    /// <param name="input">Title and value of the button.</param>
    public static implicit operator CardAction(string input) => FromString(input);

    /// <summary>A button that, when pressed, says its title as if the customer had written it.</summary>
    /// <param name="input">Title and value of the button.</param>
    public static CardAction FromString(string input) => new(ActionTypes.ImBack, input, value: input);
}
