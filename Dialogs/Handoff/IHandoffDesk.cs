namespace EcomBot.Dialogs.Handoff;

/// <summary>The shop's people who take conversations over.</summary>
public interface IHandoffDesk
{
    /// <summary>Gets how many customers wait for a person now.</summary>
    Task<int> CountWaitingAsync(CancellationToken cancellationToken);

    /// <summary>Lets a customer wait for a person; kept with the turn.</summary>
    void Open(HandoffCase handoff);

    /// <summary>Gets how a case stands. One that nobody knows is closed.</summary>
    Task<HandoffState> FindAsync(string id, CancellationToken cancellationToken);
}

/// <summary>How a hand-off stands.</summary>
public enum HandoffState
{
    /// <summary>The customer waits; the bot goes on meanwhile.</summary>
    Waiting,

    /// <summary>A person has the conversation; the bot is silent.</summary>
    Taken,

    /// <summary>The conversation was given back to the bot, or the case is done.</summary>
    Closed,
}
