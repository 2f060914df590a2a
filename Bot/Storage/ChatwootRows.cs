namespace EcomBot.Bot.Storage;

/// <summary>Where a hand-off is in Chatwoot, and how far its conversation was passed on.</summary>
internal sealed class ChatwootLinkRow
{
    /// <summary>The hand-off.</summary>
    public required string Id { get; init; }

    /// <summary>Chatwoot's name of the customer; null until it has one.</summary>
    public string? Contact { get; set; }

    /// <summary>Chatwoot's number of the conversation; null until it has one.</summary>
    public long? Conversation { get; set; }

    /// <summary>The place in the transcript up to which all was passed on; -1 before the summary.</summary>
    public int Place { get; set; } = -1;

    /// <summary>Until when one instance passes on, in milliseconds since 1970.</summary>
    public long ClaimedUntil { get; set; }
}

/// <summary>A message of Chatwoot that was said already: a second delivery changes nothing.</summary>
internal sealed class ChatwootMessageRow
{
    /// <summary>The hand-off and Chatwoot's number of the message.</summary>
    public required string Id { get; init; }

    /// <summary>When, in milliseconds since 1970.</summary>
    public long At { get; init; }
}
