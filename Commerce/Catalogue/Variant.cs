using System.Text.Json.Serialization;

namespace EcomBot.Commerce.Catalogue;

/// <summary>One form of a product, with its own price and stock.</summary>
public sealed record Variant
{
    /// <summary>Gets the shop's name for it.</summary>
    public required VariantId Id { get; init; }

    /// <summary>Gets the product that it is a form of.</summary>
    public required ProductId Product { get; init; }

    /// <summary>Gets what sets it apart.</summary>
    public required VariantOptions Options { get; init; }

    /// <summary>Gets what one piece costs, tax included.</summary>
    public required Money Price { get; init; }

    /// <summary>Gets whether the shop offers it.</summary>
    public required bool Available { get; init; }

    /// <summary>Gets how many pieces are left, never below zero; null where the shop does not count them.</summary>
    public int? Stock { get; init; }

    /// <summary>Gets its place among the product's variants, from 0.</summary>
    [JsonIgnore]
    public int Position { get; init; }

    internal int Version { get; init; }

    /// <summary>Gets whether it can be sold now: it is offered, and at least one piece is left.</summary>
    [JsonIgnore]
    public bool CanBeSold => Available && (Stock ?? 1) > 0;
}
