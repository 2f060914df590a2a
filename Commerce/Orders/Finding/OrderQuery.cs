using EcomBot.Commerce.Catalogue;

namespace EcomBot.Commerce.Orders.Finding;

/// <summary>A question about a customer's own orders; what is left out does not matter.</summary>
public sealed record OrderQuery
{
    /// <summary>Gets words for an item: its title or options. Items with most of the words come first.</summary>
    public string? Text { get; init; }

    /// <summary>Gets the product that must be in it.</summary>
    public ProductId? Product { get; init; }

    /// <summary>Gets the variant that must be in it.</summary>
    public VariantId? Variant { get; init; }

    /// <summary>Gets the statuses that it may have; none for all.</summary>
    public IReadOnlyList<OrderStatus> Statuses { get; init; } = [];

    /// <summary>Gets the first moment at which it may have been placed, in UTC; orders without date are left out then.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Gets the moment before which it was placed, in UTC; orders without date are left out then.</summary>
    public DateTimeOffset? Before { get; init; }

    /// <summary>Gets what its number ends with.</summary>
    public string? NumberEnding { get; init; }

    /// <summary>Gets how many orders at most, from 1. Default 20.</summary>
    public int Count { get; init; } = 20;
}

/// <summary>An order that was found.</summary>
/// <param name="Order">The order.</param>
/// <param name="Lines">Its lines that fit the words, product or variant; all where none was asked for.</param>
public sealed record OrderHit(Order Order, IReadOnlyList<OrderLine> Lines);
