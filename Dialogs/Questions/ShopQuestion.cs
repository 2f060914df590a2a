namespace EcomBot.Dialogs.Questions;

/// <summary>A general question to the shop.</summary>
public sealed record ShopQuestion
{
    /// <summary>The question, as it was asked.</summary>
    public string Text { get; init; } = "";

    /// <summary>What it is about, as the training phrases name it; null where only the words are known.</summary>
    public string? Intent { get; init; }
}
