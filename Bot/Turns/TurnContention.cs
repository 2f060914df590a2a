namespace EcomBot.Bot.Turns;

/// <summary>
/// Lets turns that want the same records of the shop, like the stock of what everybody orders today, get on: those that lost more
/// than once against others run one after another here, and wait a little longer each time for those of other instances.
/// </summary>
internal sealed class TurnContention : IDisposable
{
    private const int FreeConflicts = 2;
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(200);

    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Waits until a turn may try again.</summary>
    /// <param name="conflicts">How often it lost so far.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>What lets the next try when it is disposed of; null for a turn that met few conflicts and waits for nobody.</returns>
    public async Task<IDisposable?> EnterAsync(int conflicts, CancellationToken cancellationToken)
    {
        if (conflicts < FreeConflicts)
        {
            return null;
        }
        await _turn.WaitAsync(cancellationToken);
        var place = new Place(_turn);
        try
        {
            var wait = Step * (conflicts - FreeConflicts) * (0.5 + Random.Shared.NextDouble());
            await Task.Delay(wait < LongestWait ? wait : LongestWait, cancellationToken);
            return place;
        }
        catch
        {
            place.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private sealed class Place(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
