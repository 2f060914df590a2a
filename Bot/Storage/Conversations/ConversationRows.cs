namespace EcomBot.Bot.Storage.Conversations;

/// <summary>What kind of line of a transcript it is.</summary>
internal enum TranscriptKind
{
    /// <summary>The customer said it.</summary>
    Received = 0,

    /// <summary>The shop said it, by the bot or by a person.</summary>
    Sent = 1,

    /// <summary>The shop put it in the place of what it had said before.</summary>
    Updated = 2,

    /// <summary>The shop took back what it had said.</summary>
    Deleted = 3,
}

/// <summary>One activity of a conversation. Show it to people through the redactor alone.</summary>
internal sealed class TranscriptRow
{
    /// <summary>The conversation: channel, the word "conversations" and its id there.</summary>
    public required string Key { get; init; }

    /// <summary>Counts the conversation's activities, from 1.</summary>
    public required int Place { get; init; }

    public required TranscriptKind Kind { get; init; }

    /// <summary>Its id on the channel, where it has one.</summary>
    public string? ActivityId { get; init; }

    /// <summary>When its turn was committed.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The activity on the wire.</summary>
    public required string Json { get; init; }
}

/// <summary>An activity that a channel brought: a second delivery finds it here.</summary>
internal sealed class InboxRow
{
    public required string Key { get; init; }

    /// <summary>The channel's id of it.</summary>
    public required string ActivityId { get; init; }

    public required InboxMark Mark { get; set; }

    /// <summary>The activity itself, as long as its turn is still to be committed.</summary>
    public string? Activity { get; set; }

    /// <summary>The answer to its request, where the channel waits for one with content.</summary>
    public string? Answer { get; set; }

    /// <summary>The instance that accepted it.</summary>
    public required string Owner { get; set; }

    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>How often its turn was begun and failed.</summary>
    public int Attempts { get; set; }

    /// <summary>When its turn may be begun again.</summary>
    public DateTimeOffset NotBefore { get; set; }
}

/// <summary>How far the delivery of a reply has come. Delivered replies are gone from the outbox.</summary>
internal enum OutboxState
{
    /// <summary>Nobody delivers it now.</summary>
    Waiting = 0,

    /// <summary>Its owner delivers it.</summary>
    InDelivery = 1,

    /// <summary>It was given up and is kept for people to look at.</summary>
    Dead = 2,
}

/// <summary>A reply on its way to the customer; what it says is in the transcript, in the same place.</summary>
internal sealed class OutboxRow
{
    public required string Key { get; init; }

    public required int Place { get; init; }

    public required OutboxState State { get; set; }

    /// <summary>The instance that committed it or delivers it.</summary>
    public required string Owner { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>How often it was tried in vain.</summary>
    public int Attempts { get; set; }

    /// <summary>When it may be tried again.</summary>
    public DateTimeOffset NotBefore { get; set; }
}

/// <summary>A process of the bot. One that was not seen for a while is dead, and others take over what it left.</summary>
internal sealed class InstanceRow
{
    public required string Id { get; init; }

    /// <summary>When it last said that it is alive.</summary>
    public required DateTimeOffset SeenAt { get; set; }
}
