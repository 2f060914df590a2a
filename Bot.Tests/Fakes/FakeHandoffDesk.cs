using EcomBot.Dialogs.Handoff;

namespace EcomBot.Tests.Fakes;

/// <summary>A desk whose one person does what a test says.</summary>
internal sealed class FakeHandoffDesk : IHandoffDesk
{
    private readonly List<HandoffCase> _cases = [];

    /// <summary>How every case stands.</summary>
    public HandoffState State { get; set; } = HandoffState.Waiting;

    /// <summary>The cases, oldest first.</summary>
    public IReadOnlyList<HandoffCase> Cases => _cases;

    public Task<int> CountWaitingAsync(CancellationToken cancellationToken) => Task.FromResult(State == HandoffState.Waiting ? _cases.Count : 0);

    public void Open(HandoffCase handoff) => _cases.Add(handoff);

    public Task<HandoffState> FindAsync(string id, CancellationToken cancellationToken) => Task.FromResult(State);
}
