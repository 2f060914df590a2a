namespace EcomBot.Bot.Channels.Teams;

/// <summary>What a conversation on Teams remembers beside what the dialogs do. Plain values: it is stored as JSON.</summary>
internal sealed class TeamsMemory
{
    /// <summary>Where it stands in the conversation's state.</summary>
    public const string Property = "teams";

    /// <summary>Whether the bot has said who it is.</summary>
    public bool IsGreeted { get; set; }

    /// <summary>The id of the customer's last message, which may be corrected.</summary>
    public string? LastMessage { get; set; }

    /// <summary>Whose personal chat this is known to be, and on which day that was noted last; null where it is not noted yet.</summary>
    public string? Person { get; set; }

    /// <summary>How many photos have come since the form for them was opened.</summary>
    public int Photos { get; set; }
}
