namespace EcomBot.Bot.Turns;

/// <summary>Tells somebody who looks from time to time that there is something to see now.</summary>
internal abstract class Bell
{
    private readonly SemaphoreSlim _rung = new(0, 1);

    /// <summary>Rings; twice before anybody listens is once.</summary>
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
