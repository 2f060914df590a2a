using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Turns;

/// <summary>Bounds what one instance takes on: so many turns run at once, so many activities wait, further ones are refused.</summary>
internal sealed class TurnSlots(IOptions<TurnOptions> options)
{
    private readonly SemaphoreSlim _running = new(options.Value.AtOnce);
    private int _inside;

    /// <summary>How many activities wait and run now.</summary>
    public int Inside => Volatile.Read(ref _inside);

    /// <summary>Lets an activity in, if there is room; whoever was let in has to <see cref="Leave"/>.</summary>
    public bool TryEnter()
    {
        if (Interlocked.Increment(ref _inside) <= options.Value.Waiting)
        {
            return true;
        }
        Leave();
        return false;
    }

    /// <summary>Makes room.</summary>
    public void Leave() => Interlocked.Decrement(ref _inside);

    /// <summary>Waits until the turn may run.</summary>
    public Task BeginAsync(CancellationToken cancellationToken) => _running.WaitAsync(cancellationToken);

    /// <summary>Lets the next turn run.</summary>
    public void End() => _running.Release();
}
