using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A line of a receipt.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.receiptitem"/>
public class ReceiptItem
{
    public ReceiptItem()
    {
    }

    public ReceiptItem(
        string title = null,
        string subtitle = null,
        string text = null,
        CardImage image = null,
        string price = null,
        string quantity = null,
        CardAction tap = null)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Image = image;
        Price = price;
        Quantity = quantity;
        Tap = tap;
    }

    /// <summary>What was bought.</summary>
    [JsonProperty("title")]
    public string Title { get; set; }

    /// <summary>The line under it.</summary>
    [JsonProperty("subtitle")]
    public string Subtitle { get; set; }

    /// <summary>What else is said about it.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>A picture of it.</summary>
    [JsonProperty("image")]
    public CardImage Image { get; set; }

    /// <summary>What it cost, with its currency.</summary>
    [JsonProperty("price")]
    public string Price { get; set; }

    /// <summary>How many of it.</summary>
    [JsonProperty("quantity")]
    public string Quantity { get; set; }

    /// <summary>What happens when the line is pressed.</summary>
    [JsonProperty("tap")]
    public CardAction Tap { get; set; }
}
