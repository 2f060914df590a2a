using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Orders.Selecting;

/// <summary>A question about one or several orders, as it was asked.</summary>
public sealed record OrderQuestion
{
    /// <summary>What was said.</summary>
    public Utterance Said { get; init; } = Utterance.Nothing;

    /// <summary>Which order, where it is one.</summary>
    public OrderMention Order { get; init; } = new();
}
