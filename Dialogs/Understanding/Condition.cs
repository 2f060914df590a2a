namespace EcomBot.Dialogs.Understanding;

/// <summary>What a customer wants only in a certain case: "if none is there, cancel the order", "if it costs more than 50 more, leave it".</summary>
/// <param name="Limit">The price, or the difference in price, above which it is the case; null where the case is that there is no such thing.</param>
/// <param name="IsDifference">Whether the limit is what the customer would pay more than now.</param>
/// <param name="Premise">What was said of the case.</param>
/// <param name="Wish">What was said of what is to be done then.</param>
/// <param name="Then">What that is.</param>
public sealed record Condition(decimal? Limit, bool IsDifference, string Premise, string Wish, InThatCase Then);

/// <summary>What is to be done in a certain case.</summary>
public enum InThatCase
{
    /// <summary>Take another variant, or do something else.</summary>
    Other,

    /// <summary>Leave it as it is.</summary>
    Keep,

    /// <summary>Cancel the order.</summary>
    Cancel,

    /// <summary>Return it.</summary>
    Return,
}
