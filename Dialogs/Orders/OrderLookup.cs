namespace EcomBot.Dialogs.Orders;

/// <summary>The order that a customer asks for.</summary>
public sealed record OrderLookup
{
    /// <summary>Which one.</summary>
    public OrderMention Order { get; init; } = new();
}
