namespace EcomBot.Bot.Storage;

/// <summary>Somebody of the shop who decides held requests on Teams, and where that person can be written to.</summary>
internal sealed class DeciderRow
{
    /// <summary>The directory's id of the person, in lower case.</summary>
    public required string Id { get; init; }

    /// <summary>The personal chat with the bot: the conversation reference, as JSON.</summary>
    public required string Reference { get; set; }
}

/// <summary>That a held request was shown to somebody who decides.</summary>
internal sealed class DeciderCardRow
{
    /// <summary>The held request.</summary>
    public required string Case { get; init; }

    /// <summary>The directory's id of the person.</summary>
    public required string Decider { get; init; }

    /// <summary>When, in milliseconds since 1970.</summary>
    public long At { get; init; }
}
