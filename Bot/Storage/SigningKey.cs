namespace EcomBot.Bot.Storage;

/// <summary>A secret that the bot made for itself at its first start and shares among its instances.</summary>
internal sealed class SigningKey
{
    /// <summary>What is signed with it.</summary>
    public required string Purpose { get; init; }

    /// <summary>32 random bytes.</summary>
    public required byte[] Value { get; init; }
}
