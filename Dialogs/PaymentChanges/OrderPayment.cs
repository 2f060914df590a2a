using EcomBot.Dialogs.Orders;

namespace EcomBot.Dialogs.PaymentChanges;

/// <summary>An order to pay with another method, as far as the customer said.</summary>
public sealed record OrderPayment
{
    /// <summary>Which order.</summary>
    public OrderMention Order { get; init; } = new();

    /// <summary>Numbers of further orders to pay with it too.</summary>
    public string[] More { get; init; } = [];

    /// <summary>Ids of the methods that were meant: one where it is clear which.</summary>
    public string[] Methods { get; init; } = [];

    /// <summary>Ids of methods to take where the first does not do.</summary>
    public string[] Otherwise { get; init; } = [];

    /// <summary>Whether a method was named that the customer does not have.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>Whether the customer wanted to pay with several methods at once.</summary>
    public bool IsSplit { get; init; }

    /// <summary>Whether the customer only wants to know what would happen.</summary>
    public bool IsQuestion { get; init; }
}
