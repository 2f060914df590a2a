using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Items;

/// <summary>What is known of a task about some items of an order.</summary>
public sealed record ItemsDraft
{
    /// <summary>Which order, as said.</summary>
    public OrderMention Order { get; init; } = new();

    /// <summary>The order's number, once it is clear which.</summary>
    public string? Number { get; init; }

    /// <summary>What was said before it was clear which order is meant; its items are read then.</summary>
    public string Unread { get; init; } = "";

    /// <summary>The pieces, in the order's order.</summary>
    public ItemPiece[] Pieces { get; init; } = [];

    /// <summary>Variants of which it is not clear which is meant.</summary>
    public string[] Unclear { get; init; } = [];

    /// <summary>What was said of the place of those that are not clear.</summary>
    public string UnclearWish { get; init; } = "";

    /// <summary>The payment method for the refund or the difference; null for the original one.</summary>
    public string? Method { get; init; }

    /// <summary>Methods to use where the first cannot be.</summary>
    public string[] OtherMethods { get; init; } = [];

    /// <summary>Whether a payment method was named that the customer does not have.</summary>
    public bool IsUnknownMethod { get; init; }

    /// <summary>Why, if the customer said so.</summary>
    public string? Reason { get; init; }

    /// <summary>What was said, where it was only that the items are not wanted any more, so that the order's status tells what is to be done; else
    /// empty.</summary>
    public string Unwanted { get; init; } = "";

    /// <summary>What was said of certain cases, while it is not clear which items it is about.</summary>
    public Condition[] Conditions { get; init; } = [];

    /// <summary>What is wanted of items only in certain cases.</summary>
    public ItemCase[] Cases { get; init; } = [];

    /// <summary>What was said of items to take out of an order that cannot be taken out of it, a line each.</summary>
    public string TakenOut { get; init; } = "";

    /// <summary>Where the photos are that the customer sent with it.</summary>
    public string[] Photos { get; init; } = [];
}
