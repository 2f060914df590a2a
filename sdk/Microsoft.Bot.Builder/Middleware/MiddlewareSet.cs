using System.Collections;

namespace Microsoft.Bot.Builder;

/// <summary>Middleware in the order turns pass it; a set is a middleware itself.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.middlewareset"/>
public class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> _middleware = [];

    /// <summary>Adds a middleware at the end.</summary>
    /// <param name="middleware">The middleware.</param>
    /// <returns>This set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="middleware"/> is <c>null</c>.</exception>
    public MiddlewareSet Use(IMiddleware middleware)
    {
        BotAssert.MiddlewareNotNull(middleware);
        _middleware.Add(middleware);
        return this;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        await ReceiveFromAsync(0, turnContext, null, cancellationToken);
        await next(cancellationToken);
    }

    /// <summary>Leads a turn through the middleware and then to the bot.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="callback">The bot's part; not run when a middleware ends the turn early.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    public Task ReceiveActivityWithStatusAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ReceiveFromAsync(0, turnContext, callback, cancellationToken);

    /// <inheritdoc/>
    public IEnumerator<IMiddleware> GetEnumerator() => _middleware.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Task ReceiveFromAsync(int index, ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        index == _middleware.Count
            ? callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask
            : _middleware[index].OnTurnAsync(turnContext, token => ReceiveFromAsync(index + 1, turnContext, callback, token), cancellationToken);
}
