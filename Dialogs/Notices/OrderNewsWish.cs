using EcomBot.Dialogs.Orders;

namespace EcomBot.Dialogs.Notices;

/// <summary>Which messages on orders a customer wants, or wants no more, as far as they said.</summary>
public sealed record OrderNewsWish
{
    /// <summary>Which order.</summary>
    public OrderMention Order { get; init; } = new();

    /// <summary>Whether it is about all orders.</summary>
    public bool IsAll { get; init; }

    /// <summary>Whether messages are wanted.</summary>
    public bool IsWanted { get; init; } = true;
}
