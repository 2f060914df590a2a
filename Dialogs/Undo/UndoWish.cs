using EcomBot.Dialogs.Orders;

namespace EcomBot.Dialogs.Undo;

/// <summary>What a customer wants undone.</summary>
public sealed record UndoWish
{
    /// <summary>Of which order.</summary>
    public OrderMention Order { get; init; } = new();

    /// <summary>Whether the customer only wants to know what would happen.</summary>
    public bool IsQuestion { get; init; }
}
