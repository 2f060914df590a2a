namespace EcomBot.Dialogs.Handoff;

/// <summary>What is known for a hand-off.</summary>
public sealed record HandoffDraft
{
    /// <summary>What it is about, in the customer's words; empty when they would not say.</summary>
    public string? Reason { get; init; }

    /// <summary>Where to answer when nobody is there now.</summary>
    public string? Email { get; init; }

    /// <summary>Whether the customer wants no answer by e-mail.</summary>
    public bool WantsNoEmail { get; init; }
}
