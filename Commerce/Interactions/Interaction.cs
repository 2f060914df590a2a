using System.Text.Json.Serialization;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;

namespace EcomBot.Commerce.Interactions;

/// <summary>Something a customer did with a product: what recommendations learn from.</summary>
public sealed record Interaction
{
    /// <summary>Gets who.</summary>
    public required CustomerId Customer { get; init; }

    /// <summary>Gets with which variant; null where only the product is known.</summary>
    public VariantId? Variant { get; init; }

    /// <summary>Gets with which product; null where the variant says it.</summary>
    public ProductId? Product { get; init; }

    /// <summary>Gets what was done.</summary>
    public required InteractionKind Kind { get; init; }

    /// <summary>Gets when, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Gets how much: the rating given, or the pieces bought.</summary>
    public double? Value { get; init; }

    internal long Sequence { get; init; }
}

/// <summary>What a customer did with a product.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<InteractionKind>))]
public enum InteractionKind
{
    /// <summary>Looked at it.</summary>
    [JsonStringEnumMemberName("view")] View,

    /// <summary>Put it into the cart.</summary>
    [JsonStringEnumMemberName("cart")] Cart,

    /// <summary>Bought it.</summary>
    [JsonStringEnumMemberName("purchase")] Purchase,

    /// <summary>Said how good it is.</summary>
    [JsonStringEnumMemberName("rating")] Rating,
}
