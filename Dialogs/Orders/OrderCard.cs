namespace EcomBot.Dialogs.Orders;

/// <summary>An order as it is shown, in the customer's language; each channel draws it as well as it can.</summary>
/// <param name="Title">The order's number.</param>
/// <param name="Status">How far it has come, in a few words.</param>
/// <param name="Dates">When it was placed and delivered, as far as known.</param>
/// <param name="Lines">What is in it.</param>
/// <param name="Total">What it costs.</param>
/// <param name="Shipments">Its parcels.</param>
public sealed record OrderCard(
    string Title, string Status, IReadOnlyList<string> Dates, IReadOnlyList<OrderCardLine> Lines, OrderCardFact Total,
    IReadOnlyList<OrderCardShipment> Shipments)
{
    /// <summary>The content type of an attachment that holds one.</summary>
    public const string ContentType = "application/vnd.ecombot.card.order";

    /// <summary>What it cost in figures; null where it is not known how it was paid.</summary>
    public OrderReceipt? Receipt { get; init; }
}

/// <summary>An item.</summary>
/// <param name="Title">What it is, and how many.</param>
/// <param name="Options">What sets this variant apart.</param>
/// <param name="Price">What it costs.</param>
public sealed record OrderCardLine(string Title, string Options, string Price);

/// <summary>A parcel.</summary>
/// <param name="Title">What to call it.</param>
/// <param name="Facts">What is known of it.</param>
public sealed record OrderCardShipment(string Title, IReadOnlyList<OrderCardFact> Facts);

/// <summary>A name and a value.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">What it amounts to.</param>
public sealed record OrderCardFact(string Name, string Value);
