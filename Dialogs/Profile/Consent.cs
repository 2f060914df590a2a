namespace EcomBot.Dialogs.Profile;

/// <summary>Whether a customer wants offers, as far as they said.</summary>
public sealed record Consent
{
    /// <summary>Whether offers may be sent; null while that was not said.</summary>
    public bool? Wanted { get; init; }
}
