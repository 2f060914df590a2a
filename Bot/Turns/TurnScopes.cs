using System.Collections.Concurrent;

namespace EcomBot.Bot.Turns;

/// <summary>Lends the service scope that one attempt at a turn lives in: a scope whose turn changed nothing serves the next one.</summary>
internal sealed class TurnScopes(IServiceScopeFactory scopes) : IAsyncDisposable
{
    private readonly ConcurrentStack<TurnScope> _free = new();

    /// <summary>How many wait for their next turn.</summary>
    public int Free => _free.Count;

    /// <summary>A scope that nothing is left in; dispose of it when the attempt is over.</summary>
    public TurnScope Open() => _free.TryPop(out var free) ? free : new(scopes.CreateAsyncScope(), _free.Push);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        while (_free.TryPop(out var free))
        {
            await free.CloseAsync();
        }
    }
}

/// <summary>The services of one attempt at a turn.</summary>
internal sealed class TurnScope(AsyncServiceScope scope, Action<TurnScope> giveBack) : IAsyncDisposable
{
    /// <summary>The turn itself.</summary>
    public Turn Turn { get; } = scope.ServiceProvider.GetRequiredService<Turn>();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        var isRenewed = false;
        try
        {
            isRenewed = await Turn.TryRenewAsync();
        }
        finally
        {
            if (!isRenewed)
            {
                await CloseAsync();
            }
        }
        if (isRenewed)
        {
            giveBack(this);
        }
    }

    /// <summary>Ends the scope.</summary>
    public ValueTask CloseAsync() => scope.DisposeAsync();
}
