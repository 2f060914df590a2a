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

    /// <summary>What was asked for, as <see cref="Commerce.Risk.Cases.RiskKind"/> names it.</summary>
    public string? Request { get; init; }

    /// <summary>Why it is so, in the words of a person of the shop.</summary>
    public string? Reason { get; init; }

    /// <summary>The number under which goods go back.</summary>
    public string? Rma { get; init; }

    /// <summary>Where goods go back to.</summary>
    public string? ReturnTo { get; init; }

    /// <summary>Whether it is told by e-mail, beside what is told in a conversation.</summary>
    public bool IsByEmail { get; init; }
}
