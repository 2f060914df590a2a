namespace EcomBot.Dialogs.Handoff;

/// <summary>What a person gets to know when a conversation is handed over.</summary>
public sealed record HandoffCase
{
    /// <summary>Gets its name, which cannot be guessed.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the channel of the conversation.</summary>
    public required string Channel { get; init; }

    /// <summary>Gets the conversation on that channel.</summary>
    public required string Conversation { get; init; }

    /// <summary>Gets what is needed to write into the conversation first: a conversation reference as JSON.</summary>
    public required string Reference { get; init; }

    /// <summary>Gets the customer; null when nobody is signed in.</summary>
    public string? Customer { get; init; }

    /// <summary>Gets where to answer when no person is there now.</summary>
    public string? Email { get; init; }

    /// <summary>Gets what it is about, in the customer's words.</summary>
    public required string Reason { get; init; }

    /// <summary>Gets what was being done and what waited, by the ids of the dialogs.</summary>
    public required IReadOnlyList<string> Tasks { get; init; }

    /// <summary>Gets the order spoken of last.</summary>
    public string? Order { get; init; }

    /// <summary>Gets how negative the last message was, from 0 to 1.</summary>
    public required double Negative { get; init; }

    /// <summary>Gets the language of the conversation, such as <c>pt-BR</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Gets whether it was outside the working hours.</summary>
    public required bool IsOutsideHours { get; init; }

    /// <summary>Gets when it was opened, in UTC.</summary>
    public required DateTimeOffset At { get; init; }
}
