using EcomBot.Dialogs.Orders;

namespace EcomBot.Dialogs.Refunds;

/// <summary>The refunds that a customer asks for.</summary>
public sealed record RefundQuestion
{
    /// <summary>Which order they are of.</summary>
    public OrderMention Order { get; init; } = new();
}
