namespace EcomBot.Bot.Turns;

/// <summary>Wakes the outbox: to take out what was delivered, or to deliver what waits in it.</summary>
internal sealed class WakeUp : Bell
{
    private bool _somethingWaits;

    /// <summary>Rings for replies that nobody delivers yet.</summary>
    public void RingForWaiting()
    {
        Volatile.Write(ref _somethingWaits, true);
        Ring();
    }

    /// <summary>Whether it was rung for replies that wait, since this was asked last.</summary>
    public bool TakeWaiting() => Interlocked.Exchange(ref _somethingWaits, false);
}
