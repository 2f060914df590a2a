using EcomBot.Dialogs.Products;

namespace EcomBot.Dialogs.Recommending;

/// <summary>What a customer wants recommended.</summary>
public sealed record RecommendWish
{
    /// <summary>What it must be.</summary>
    public ProductWish Wish { get; init; } = new();

    /// <summary>Products that it is to be like or to go with, by the shop's ids.</summary>
    public string[] Like { get; init; } = [];

    /// <summary>Products that are not to come (again).</summary>
    public string[] Excluded { get; init; } = [];

    /// <summary>Whether the customer leaves it to the shop.</summary>
    public bool IsAnything { get; init; }
}
