using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

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

    [JsonProperty("title")]
    public string Title { get; set; }

    [JsonProperty("facts")]
    public IList<Fact> Facts { get; set; }

    [JsonProperty("items")]
    public IList<ReceiptItem> Items { get; set; }

    [JsonProperty("tap")]
    public CardAction Tap { get; set; }

    [JsonProperty("total")]
    public string Total { get; set; }

    [JsonProperty("tax")]
    public string Tax { get; set; }

    [JsonProperty("vat")]
    public string Vat { get; set; }

    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; }
}
