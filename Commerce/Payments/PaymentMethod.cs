using System.Text.Json.Serialization;
using EcomBot.Commerce.Customers;

namespace EcomBot.Commerce.Payments;

/// <summary>What a customer pays with.</summary>
public sealed record PaymentMethod
{
    /// <summary>Gets its name, unique among the customer's payment methods.</summary>
    public required PaymentMethodId Id { get; init; }

    /// <summary>Gets whose it is.</summary>
    public required CustomerId Customer { get; init; }

    /// <summary>Gets what kind it is.</summary>
    public required PaymentMethodKind Kind { get; init; }

    /// <summary>Gets the brand of a card, such as <c>visa</c>.</summary>
    public string? Brand { get; init; }

    /// <summary>Gets the last four digits of a card.</summary>
    public string? Last4 { get; init; }

    /// <summary>Gets what is left on a gift card, never below zero, in the shop's currency; null for other kinds.</summary>
    public decimal? Balance { get; init; }

    /// <summary>Gets its place in the customer's list, from 0.</summary>
    [JsonIgnore]
    public int Position { get; init; }

    internal int Version { get; init; }

    /// <summary>Gets whether it is a gift card.</summary>
    [JsonIgnore]
    public bool IsGiftCard => Kind == PaymentMethodKind.GiftCard;
}
