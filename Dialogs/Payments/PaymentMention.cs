using EcomBot.Commerce.Payments;

namespace EcomBot.Dialogs.Payments;

/// <summary>What a text says about payment methods.</summary>
/// <param name="IsSaid">Whether it names a method to use at all.</param>
/// <param name="Methods">The customer's methods that it may mean: one where it is clear, several where it is not, none where the customer has no such
/// method.</param>
internal sealed record PaymentMention(bool IsSaid, IReadOnlyList<PaymentMethod> Methods)
{
    /// <summary>Nothing said.</summary>
    public static PaymentMention Nothing { get; } = new(false, []);

    /// <summary>Other methods named after it ("to PayPal, or else to the gift card"), each like <see cref="Methods"/>.</summary>
    public IReadOnlyList<IReadOnlyList<PaymentMethod>> Otherwise { get; init; } = [];

    /// <summary>What the text says was paid with ("I paid with my Visa").</summary>
    public IReadOnlyList<PaymentMethod> From { get; init; } = [];

    /// <summary>The one method meant, or null where none or several are.</summary>
    public PaymentMethod? Only => Methods is [var only] ? only : null;
}
