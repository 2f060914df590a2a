namespace EcomBot.Bot.Storage;

/// <summary>A conversation on the bot's own Direct Line.</summary>
internal sealed class DirectLineConversation
{
    public required string Id { get; init; }

    /// <summary>The one who writes in it.</summary>
    public required string UserId { get; init; }

    /// <summary>When it was opened, UTC.</summary>
    public DateTime CreatedAt { get; init; }
}

/// <summary>A file that a customer sent.</summary>
internal sealed class DirectLineUpload
{
    /// <summary>A random name that cannot be guessed: whoever knows it may fetch the file.</summary>
    public required string Id { get; init; }

    public required string ConversationId { get; init; }

    /// <summary>The file's name as the customer's device gave it.</summary>
    public required string Name { get; init; }

    /// <summary>Its media type, one of those that are accepted.</summary>
    public required string ContentType { get; init; }

    public required byte[] Content { get; init; }
}
