namespace EcomBot.Bot.Storage.Conversations;

/// <summary>What a turn has to know of its conversation before it runs, read by one statement.</summary>
/// <param name="State">The conversation's state as plain JSON; null for a new conversation.</param>
/// <param name="Version">Counts the turns that were committed, from 1; 0 for a new conversation.</param>
/// <param name="Place">The place of the last activity in the transcript; 0 for an empty one.</param>
/// <param name="UsedOn">The day of the last turn, counted from 1970.</param>
/// <param name="Mark">What the inbox says of the turn's activity.</param>
/// <param name="Answer">The answer that the activity got, for one that was answered in its request.</param>
/// <param name="HasUnsent">Whether replies of earlier turns have not left yet.</param>
internal sealed record ConversationHead(string? State, long Version, int Place, int UsedOn, InboxMark Mark, string? Answer, bool HasUnsent)
{
    /// <summary>The head of a conversation that nothing is known of.</summary>
    public static ConversationHead New { get; } = new(null, 0, 0, 0, InboxMark.None, null, false);
}

/// <summary>What the inbox says of an activity.</summary>
internal enum InboxMark
{
    /// <summary>It was not seen before, or its first delivery left nothing.</summary>
    None = -1,

    /// <summary>It was accepted, and its turn is still to be committed.</summary>
    Waiting = 0,

    /// <summary>Its turn was committed.</summary>
    Done = 1,
}
