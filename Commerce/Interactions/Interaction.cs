using System.Text.Json.Serialization;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;

namespace EcomBot.Commerce.Interactions;

/// <summary>Something a customer did with a product: what recommendations learn from.</summary>
public sealed record Interaction : IKeyedRecord
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

    RecordKey IKeyedRecord.Key => new(nameof(Interaction), $"{Customer}/{Kind}/{Variant?.Value ?? Product?.Value}/{At.UtcTicks}");

    CustomerId? IKeyedRecord.Person => Customer;
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

    /// <summary>Was shown it as a recommendation.</summary>
    [JsonStringEnumMemberName("shown")] Shown,

    /// <summary>Chose it among recommendations to see more of it.</summary>
    [JsonStringEnumMemberName("clicked")] Clicked,

    /// <summary>Said that it is of no interest.</summary>
    [JsonStringEnumMemberName("dismissed")] Dismissed,
}
