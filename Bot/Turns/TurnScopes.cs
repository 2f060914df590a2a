namespace EcomBot.Bot.Turns;

/// <summary>Opens the service scope that one attempt at a turn lives in.</summary>
internal sealed class TurnScopes(IServiceScopeFactory scopes)
{
    /// <summary>A new scope; dispose of it when the attempt is over.</summary>
    public TurnScope Open() => new(scopes.CreateAsyncScope());
}

/// <summary>The services of one attempt at a turn.</summary>
internal sealed class TurnScope(AsyncServiceScope scope) : IAsyncDisposable
{
    /// <summary>The turn itself.</summary>
    public Turn Turn { get; } = scope.ServiceProvider.GetRequiredService<Turn>();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => scope.DisposeAsync();
}
