namespace EcomBot.Bot.Turns;

/// <summary>Tells somebody who looks from time to time that there is something to see now.</summary>
internal abstract class Bell
{
    private readonly SemaphoreSlim _rung = new(0);
    private int _rings;

    /// <summary>Rings; twice before anybody listens is once.</summary>
    public void Ring()
    {
        // Most turns ring while it rings already, which must cost nothing.
        if (Volatile.Read(ref _rings) == 0 && Interlocked.Exchange(ref _rings, 1) == 0)
        {
            _rung.Release();
        }
    }

    /// <summary>Waits for the next ring, or until it is time to look anyway.</summary>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        if (await _rung.WaitAsync(atMost, cancellationToken))
        {
            Volatile.Write(ref _rings, 0);
        }
    }
}
