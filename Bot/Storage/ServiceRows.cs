namespace EcomBot.Bot.Storage;

/// <summary>A customer who waits for a person, or talks with one.</summary>
internal sealed class HandoffRow
{
    public required string Id { get; init; }

    public required string Channel { get; init; }

    public required string Conversation { get; init; }

    public string? Customer { get; init; }

    /// <summary>How it stands: <c>Waiting</c>, <c>Taken</c> or <c>Closed</c>.</summary>
    public required string State { get; set; }

    /// <summary>Who of the shop has it: the name of an account, or the directory's id of the person.</summary>
    public string? Agent { get; set; }

    /// <summary>The name that the customer reads.</summary>
    public string? AgentName { get; set; }

    /// <summary>When a person took it, in milliseconds since 1970.</summary>
    public long? TakenAt { get; set; }

    /// <summary>When it was closed, in milliseconds since 1970.</summary>
    public long? ClosedAt { get; set; }

    /// <summary>Whether it is answered by e-mail, since nobody was there.</summary>
    public bool IsOutsideHours { get; init; }

    /// <summary>When it was opened, in milliseconds since 1970.</summary>
    public long At { get; init; }

    /// <summary>All that a person gets to know of it.</summary>
    public required string Json { get; init; }

    /// <summary>Counts the changes, so that no two people take it.</summary>
    public int Version { get; set; }
}

/// <summary>What people of the shop tell each other about a hand-off.</summary>
internal sealed class HandoffNoteRow
{
    /// <summary>Grows with time.</summary>
    public required string Id { get; init; }

    public required string Handoff { get; init; }

    /// <summary>When, in milliseconds since 1970.</summary>
    public long At { get; init; }

    /// <summary>The name of who wrote it.</summary>
    public required string Name { get; init; }

    public required string Text { get; init; }
}

/// <summary>What a customer thinks of the service.</summary>
internal sealed class RatingRow
{
    public required string Id { get; init; }

    public required string Channel { get; init; }

    public required string Conversation { get; init; }

    public string? Customer { get; init; }

    /// <summary>From 1 to 5.</summary>
    public int Stars { get; set; }

    public string? Word { get; set; }

    public required string Language { get; init; }

    /// <summary>When, in milliseconds since 1970.</summary>
    public long At { get; init; }
}

/// <summary>A conversation that one of the shop's pages opened for a customer.</summary>
internal sealed class PageSignInRow
{
    /// <summary>The channel and the conversation.</summary>
    public required string Conversation { get; init; }

    public required string Customer { get; init; }

    /// <summary>When it was opened, in milliseconds since 1970.</summary>
    public long At { get; init; }
}

/// <summary>A customer who is to be erased.</summary>
internal sealed class ErasureRow
{
    public required string Customer { get; init; }

    /// <summary>When the customer asked for it, in milliseconds since 1970.</summary>
    public long At { get; init; }
}
