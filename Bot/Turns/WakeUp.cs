namespace EcomBot.Bot.Turns;

/// <summary>Wakes the outbox when something waits in it.</summary>
internal sealed class WakeUp
{
    private readonly SemaphoreSlim _rung = new(0, 1);

    /// <summary>Wakes it now; ringing twice before it woke is ringing once.</summary>
    public void Ring()
    {
        try
        {
            _rung.Release();
        }
        catch (SemaphoreFullException)
        {
        }
    }

    /// <summary>Waits for the next ring, or until it is time to look anyway.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) => _rung.WaitAsync(atMost, cancellationToken);
}
