namespace EcomBot.Dialogs.Profile;

/// <summary>What a customer asks of their profile.</summary>
public sealed record ProfileQuestion
{
    /// <summary>What was said.</summary>
    public string Text { get; init; } = "";
}
