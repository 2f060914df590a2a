namespace EcomBot.Dialogs.Orders;

/// <summary>What an order cost, in figures, for channels that print receipts.</summary>
/// <param name="Number">The order's number.</param>
/// <param name="Recipient">Who it is for.</param>
/// <param name="Currency">The currency of all amounts (ISO 4217).</param>
/// <param name="Payment">How it was paid, in the customer's language.</param>
/// <param name="Total">What its items cost together.</param>
/// <param name="Lines">Its items.</param>
/// <param name="Address">Where it is sent.</param>
public sealed record OrderReceipt(
    string Number, string Recipient, string Currency, string Payment, decimal Total, IReadOnlyList<OrderReceiptLine> Lines, OrderReceiptAddress Address)
{
    /// <summary>When it was placed, in UTC; null where the shop keeps no dates.</summary>
    public DateTimeOffset? PlacedAt { get; init; }
}

/// <summary>An item of a receipt.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Options">What sets this variant apart.</param>
/// <param name="Quantity">How many.</param>
/// <param name="Price">What they cost together.</param>
public sealed record OrderReceiptLine(string Title, string Options, int Quantity, decimal Price);

/// <summary>Where a receipt's order is sent.</summary>
/// <param name="Line1">Street and number.</param>
/// <param name="Line2">What follows the street; null where nothing does.</param>
/// <param name="City">The city.</param>
/// <param name="PostalCode">The postal code.</param>
/// <param name="Region">State or province; empty where there is none.</param>
/// <param name="Country">The country.</param>
public sealed record OrderReceiptAddress(string Line1, string? Line2, string City, string PostalCode, string Region, string Country);
