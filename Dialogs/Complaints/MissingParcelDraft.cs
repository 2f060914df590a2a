using EcomBot.Dialogs.Orders;

namespace EcomBot.Dialogs.Complaints;

/// <summary>What is known of a parcel that did not come.</summary>
public sealed record MissingParcelDraft
{
    /// <summary>Which order.</summary>
    public OrderMention Order { get; init; } = new();

    /// <summary>The parcel; null while it is not clear which.</summary>
    public string? Parcel { get; init; }

    /// <summary>What the customer said of it, in their words.</summary>
    public string Note { get; init; } = "";

    /// <summary>Where the customer's photos are.</summary>
    public string[] Photos { get; init; } = [];
}
