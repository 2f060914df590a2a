using EcomBot.Commerce.Risk.Cases;

namespace EcomBot.Bot.Agents.Held;

/// <summary>What a person decides on a request that was held.</summary>
/// <param name="Case">The request.</param>
/// <param name="IsApproved">Whether it is done now; else it is refused.</param>
/// <param name="FlagsAccount">Whether the account is flagged from now on.</param>
/// <param name="Note">What to remember, for the shop alone; null for nothing.</param>
/// <param name="Reason">What the customer reads as the reason; null for none.</param>
internal sealed record HeldDecision(CaseId Case, bool IsApproved, bool FlagsAccount = false, string? Note = null, string? Reason = null)
{
    /// <summary>The longest note, in characters.</summary>
    public const int LongestNote = 2000;

    /// <summary>The longest reason, in characters.</summary>
    public const int LongestReason = 1000;

    /// <summary>A decision as a form or a card brings it; null where it says neither approve nor refuse, or too much.</summary>
    /// <param name="id">The request.</param>
    /// <param name="decision"><c>approve</c> or <c>refuse</c>.</param>
    /// <param name="flags">Whether the account is flagged.</param>
    /// <param name="note">The note, if any.</param>
    /// <param name="reason">The reason, if any.</param>
    public static HeldDecision? Of(CaseId id, string? decision, bool flags, string? note, string? reason)
    {
        var (kept, told) = (note?.Trim() ?? "", reason?.Trim() ?? "");
        return decision is "approve" or "refuse" && kept.Length <= LongestNote && told.Length <= LongestReason
            ? new(id, decision == "approve", flags, kept.Length > 0 ? kept : null, told.Length > 0 ? told : null)
            : null;
    }

    /// <summary>What is kept with the case: the note, and what the customer was told.</summary>
    public string? Kept => Reason is null ? Note : $"{Note}\nThe customer was told: {Reason}".TrimStart();
}
