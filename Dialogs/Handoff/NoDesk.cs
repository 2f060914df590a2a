namespace EcomBot.Dialogs.Handoff;

/// <summary>Keeps cases in memory where the host has no desk for its people: a chat in the terminal, a test of dialogs.</summary>
internal sealed class NoDesk : IHandoffDesk
{
    private readonly List<HandoffCase> _cases = [];

    /// <inheritdoc/>
    public Task<int> CountWaitingAsync(CancellationToken cancellationToken) => Task.FromResult(_cases.Count);

    /// <inheritdoc/>
    public void Open(HandoffCase handoff) => _cases.Add(handoff);

    /// <inheritdoc/>
    public Task<HandoffState> FindAsync(string id, CancellationToken cancellationToken) =>
        Task.FromResult(_cases.Exists(handoff => handoff.Id == id) ? HandoffState.Waiting : HandoffState.Closed);
}
