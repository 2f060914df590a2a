using EcomBot.Commerce.Payments;

namespace EcomBot.Dialogs.Payments;

/// <summary>A place of a text that speaks of payment methods.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Methods">Which methods it may mean.</param>
/// <param name="Role">What is said of them.</param>
internal sealed record PaymentSpot(int Start, int End, IReadOnlyList<PaymentMethod> Methods, PaymentRole Role = PaymentRole.Wanted)
{
    /// <summary>This and a spot right after it that speak of the same method ("the Visa ending in 9212"); null when they do not.</summary>
    public PaymentSpot? Joined(PaymentSpot next)
    {
        var both = Methods.Intersect(next.Methods).ToList();
        return both.Count == 0 ? null : new(Start, next.End, both, Role);
    }
}

/// <summary>What is said of a payment method.</summary>
internal enum PaymentRole
{
    /// <summary>It is to be used.</summary>
    Wanted,

    /// <summary>It is not to be used.</summary>
    Unwanted,

    /// <summary>It was paid with.</summary>
    Source,

    /// <summary>Says only that another one is meant ("the other …").</summary>
    Other,
}
