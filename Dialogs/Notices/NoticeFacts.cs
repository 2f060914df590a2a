using EcomBot.Commerce;

namespace EcomBot.Dialogs.Notices;

/// <summary>What a notice tells; each kind has its own of them.</summary>
public sealed record NoticeFacts
{
    /// <summary>The order's number.</summary>
    public string? Order { get; init; }

    /// <summary>Who carries the parcel.</summary>
    public string? Carrier { get; init; }

    /// <summary>The carrier's number of the parcel.</summary>
    public string? Parcel { get; init; }

    /// <summary>When it is expected, in UTC.</summary>
    public DateTimeOffset? Expected { get; init; }

    /// <summary>How much is refunded, or costs.</summary>
    public Money? Amount { get; init; }

    /// <summary>The item, or the first of several, by its name.</summary>
    public string? Item { get; init; }

    /// <summary>How many items there are beside that one.</summary>
    public int More { get; init; }
}
