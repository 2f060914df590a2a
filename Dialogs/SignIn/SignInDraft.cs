using EcomBot.Dialogs.EmailProof;

namespace EcomBot.Dialogs.SignIn;

/// <summary>How far a sign-in has come.</summary>
public sealed record SignInDraft
{
    /// <summary>What the customer said of themselves.</summary>
    public SignInDetails Details { get; init; } = new();

    /// <summary>The details by which nobody was found last.</summary>
    public SignInDetails? Unknown { get; init; }

    /// <summary>How often nobody was found.</summary>
    public int Failures { get; init; }

    /// <summary>The customer whom the details describe; null while nobody is found.</summary>
    public string? Customer { get; init; }

    /// <summary>How far the proof of that customer's e-mail address has come.</summary>
    public ProofDraft Proof { get; init; } = new();

    /// <summary>Whether the customer wants to be somebody else than who they are in this conversation.</summary>
    public bool WantsOther { get; init; }
}
