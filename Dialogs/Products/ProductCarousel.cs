namespace EcomBot.Dialogs.Products;

/// <summary>Products side by side, in the customer's language; each channel draws them as well as it can.</summary>
/// <param name="Cards">The products, in order.</param>
public sealed record ProductCarousel(IReadOnlyList<ProductCard> Cards)
{
    /// <summary>The content type of an attachment that holds one.</summary>
    public const string ContentType = "application/vnd.ecombot.card.products";
}

/// <summary>A product as it is shown.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Price">What it costs, or from what to what.</param>
/// <param name="Stock">Whether it can be bought.</param>
/// <param name="Options">What there is to choose from, an option a line.</param>
/// <param name="Reason">Why it is recommended; null where it was asked for.</param>
/// <param name="ImageUrl">Where its picture is; null where there is none that a channel could load.</param>
/// <param name="Buttons">What can be done with it.</param>
public sealed record ProductCard(
    string Title, string Price, string Stock, IReadOnlyList<string> Options, string? Reason, string? ImageUrl, IReadOnlyList<ProductButton> Buttons);

/// <summary>A button of a product.</summary>
/// <param name="Title">What is on it.</param>
/// <param name="Says">What the customer says by pressing it.</param>
public sealed record ProductButton(string Title, string Says);
