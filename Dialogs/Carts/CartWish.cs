using EcomBot.Dialogs.Products;

namespace EcomBot.Dialogs.Carts;

/// <summary>What a customer wants to put into the cart.</summary>
public sealed record CartWish
{
    /// <summary>The items, in the order in which they were named.</summary>
    public CartWishLine[] Lines { get; init; } = [];

    /// <summary>Whether the customer would rather not have them.</summary>
    public bool IsDropped { get; init; }
}

/// <summary>An item that is wanted.</summary>
public sealed record CartWishLine
{
    /// <summary>What it is.</summary>
    public ProductWish Wish { get; init; } = new();

    /// <summary>How many pieces.</summary>
    public int Quantity { get; init; } = 1;

    /// <summary>Whether the customer leaves the options to the shop, which then takes the cheapest.</summary>
    public bool IsAny { get; init; }
}
