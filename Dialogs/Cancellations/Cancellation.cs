using EcomBot.Dialogs.Orders;

namespace EcomBot.Dialogs.Cancellations;

/// <summary>An order to cancel, as far as the customer said.</summary>
public sealed record Cancellation
{
    /// <summary>Which order.</summary>
    public OrderMention Order { get; init; } = new();

    /// <summary>Numbers of further orders to cancel after it.</summary>
    public string[] More { get; init; } = [];

    /// <summary>The name of the reason, as the shop has it; null while none that the shop takes was said.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether a reason was said that the shop does not take.</summary>
    public bool HasOtherReason { get; init; }

    /// <summary>Whether the customer said yes to what was shown while the reason was still to be told.</summary>
    public bool IsAgreed { get; init; }

    /// <summary>Whether the customer only wants to know what would happen.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>What was said of single items to take out.</summary>
    public string Part { get; init; } = "";

    /// <summary>What the customer chose when told that single items cannot be taken out.</summary>
    public string? Instead { get; init; }

    /// <summary>What was said then of how items shall be changed.</summary>
    public string Changes { get; init; } = "";

    /// <summary>What was said, where it was only that something is not wanted any more, so that the order's status tells what is to be done; else
    /// empty.</summary>
    public string Unwanted { get; init; } = "";

    /// <summary>A payment method that the refund shall go to, by id.</summary>
    public string? RefundTo { get; init; }
}
