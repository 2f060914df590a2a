namespace EcomBot.Bot.Storage.Conversations;

/// <summary>What one turn leaves in the bot's own tables, all of it or nothing.</summary>
/// <param name="Key">The conversation, as its state is named.</param>
/// <param name="Head">What the turn was run on; the record is refused when another turn was committed since.</param>
/// <param name="State">The conversation's new state; null when it is as it was.</param>
/// <param name="ActivityId">The activity that the turn handles; null for one without a name, which cannot be told from a second one.</param>
/// <param name="Answer">What its request is answered, for a second delivery.</param>
/// <param name="Transcript">What was said, in order, from the place after the head's.</param>
/// <param name="Unsent">The places of replies that have to be delivered.</param>
/// <param name="SentUpTo">Replies up to this place have been delivered meanwhile.</param>
/// <param name="Owner">The instance.</param>
/// <param name="IsDelivering">Whether the instance delivers the replies itself, right away.</param>
/// <param name="At">When the turn is committed.</param>
internal sealed record TurnRecord(
    string Key, ConversationHead Head, string? State, string? ActivityId, string? Answer,
    IReadOnlyList<TranscriptLine> Transcript, IReadOnlyList<int> Unsent, int SentUpTo, string Owner, bool IsDelivering, DateTimeOffset At)
{
    /// <summary>What is noted about the turn for those who count; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The place of the last activity once the record is kept.</summary>
    public int Place => Head.Place + Transcript.Count;

    /// <summary>The day, counted from 1970.</summary>
    public int Day => (int)(At.ToUnixTimeSeconds() / 86_400);
}

/// <summary>One activity of a conversation.</summary>
/// <param name="Place">Counts the conversation's activities, from 1.</param>
/// <param name="Kind">Who said it, and whether it is new.</param>
/// <param name="ActivityId">Its id on the channel, where it has one yet.</param>
/// <param name="Json">The activity on the wire.</param>
internal sealed record TranscriptLine(int Place, TranscriptKind Kind, string? ActivityId, string Json);
