using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card with what was bought and what it cost.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.receiptcard"/>
public class ReceiptCard
{
    public const string ContentType = "application/vnd.microsoft.card.receipt";

    public ReceiptCard()
    {
    }

    public ReceiptCard(
        string title = null,
        IList<Fact> facts = null,
        IList<ReceiptItem> items = null,
        CardAction tap = null,
        string total = null,
        string tax = null,
        string vat = null,
        IList<CardAction> buttons = null)
    {
        Title = title;
        Facts = facts;
        Items = items;
        Tap = tap;
        Total = total;
        Tax = tax;
        Vat = vat;
        Buttons = buttons;
    }

    /// <summary>The headline.</summary>
    [JsonProperty("title")]
    public string Title { get; set; }

    /// <summary>Names and values above the items, such as the number of the order.</summary>
    [JsonProperty("facts")]
    public IList<Fact> Facts { get; set; }

    /// <summary>What was bought.</summary>
    [JsonProperty("items")]
    public IList<ReceiptItem> Items { get; set; }

    /// <summary>What happens when the card itself is pressed.</summary>
    [JsonProperty("tap")]
    public CardAction Tap { get; set; }

    /// <summary>What is to pay, with its currency.</summary>
    [JsonProperty("total")]
    public string Total { get; set; }

    /// <summary>The tax in it, with its currency.</summary>
    [JsonProperty("tax")]
    public string Tax { get; set; }

    /// <summary>The value-added tax in it, with its currency.</summary>
    [JsonProperty("vat")]
    public string Vat { get; set; }

    /// <summary>The buttons of the card.</summary>
    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; }
}
