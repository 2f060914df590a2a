using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;

namespace EcomBot.Commerce.Recommendations;

/// <summary>For whom something is looked for, and what it must be; what is left out does not matter.</summary>
public sealed record RecommendationRequest
{
    /// <summary>The most products that one request gets.</summary>
    public const int MostProducts = 50;

    /// <summary>Gets for whom; null for a visitor of whom nothing is known.</summary>
    public CustomerId? Customer { get; init; }

    /// <summary>
    /// Gets what the conversation was about so far and what is in the cart, the latest last. It counts like what the customer
    /// bought just now, and is not recommended.
    /// </summary>
    public IReadOnlyList<ProductId> Context { get; init; } = [];

    /// <summary>Gets the category, in any case.</summary>
    public string? Category { get; init; }

    /// <summary>Gets the brand, in any case.</summary>
    public string? Brand { get; init; }

    /// <summary>Gets the lowest price, in the shop's currency.</summary>
    public decimal? AtLeast { get; init; }

    /// <summary>Gets the highest price, in the shop's currency: the budget.</summary>
    public decimal? AtMost { get; init; }

    /// <summary>Gets options that the variant must have ("color: blue"), in any case.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Options { get; init; } = [];

    /// <summary>Gets what must not come: what was shown already, and what the customer is not interested in.</summary>
    public IReadOnlyCollection<ProductId> Excluded { get; init; } = [];

    /// <summary>Gets how many products at most, from 1 to 50. Default 5.</summary>
    public int Count { get; init; } = 5;
}
