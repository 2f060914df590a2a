namespace EcomBot.Bot.Storage.Conversations;

/// <summary>
/// Turns that are over at the same moment are written by one of them, in one transaction: a database with one writer has less to do, and
/// nobody waits for more than the transaction before.
/// </summary>
internal sealed class SharedCommit
{
    private readonly Lock _lock = new();
    private List<WaitingRecord> _waiting = [];

    /// <summary>Adds what a turn leaves to the next transaction.</summary>
    /// <returns>The record, and whether its turn is the one that has to write for all.</returns>
    public (WaitingRecord Record, bool Writes) Join(TurnRecord turn)
    {
        var record = new WaitingRecord(turn);
        lock (_lock)
        {
            _waiting.Add(record);
            return (record, _waiting.Count == 1);
        }
    }

    /// <summary>All that is to be written now; whoever joins later belongs to the next transaction.</summary>
    public IReadOnlyList<WaitingRecord> TakeAll()
    {
        lock (_lock)
        {
            var all = _waiting;
            _waiting = [];
            return all;
        }
    }
}

/// <summary>What a turn leaves, until it is written.</summary>
internal sealed class WaitingRecord(TurnRecord turn)
{
    private readonly TaskCompletionSource<bool> _kept = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What it leaves.</summary>
    public TurnRecord Turn => turn;

    /// <summary>Whether it is kept: false when another turn of the conversation was committed since this one was begun.</summary>
    public Task<bool> Kept => _kept.Task;

    /// <summary>Tells the turn.</summary>
    public void Tell(bool isKept) => _kept.SetResult(isKept);

    /// <summary>Tells the turn that its record could not be written.</summary>
    public void Tell(Exception failure) => _kept.SetException(failure);
}
