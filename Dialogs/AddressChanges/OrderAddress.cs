using EcomBot.Dialogs.Addresses;
using EcomBot.Dialogs.Orders;

namespace EcomBot.Dialogs.AddressChanges;

/// <summary>An order to send somewhere else, as far as the customer said.</summary>
public sealed record OrderAddress
{
    /// <summary>Which order.</summary>
    public OrderMention Order { get; init; } = new();

    /// <summary>Where to.</summary>
    public AddressWish Address { get; init; } = new();

    /// <summary>Numbers of further orders to send there too.</summary>
    public string[] More { get; init; } = [];

    /// <summary>Whether the customer only wants to know what would happen.</summary>
    public bool IsQuestion { get; init; }
}
