using EcomBot.Dialogs.EmailProof;

namespace EcomBot.Dialogs.Profile;

/// <summary>The e-mail address that a profile shall have, as far as the customer said.</summary>
public sealed record EmailChange
{
    /// <summary>The new address; null while it was not said.</summary>
    public string? Email { get; init; }

    /// <summary>How far the proof that it is the customer's has come.</summary>
    public ProofDraft Proof { get; init; } = new();
}
