namespace EcomBot.Dialogs.Profile;

/// <summary>What one line of a profile shall be, as far as the customer said.</summary>
public sealed record ContactChange
{
    /// <summary>The new value as written; null while it was not said.</summary>
    public string? Value { get; init; }
}
