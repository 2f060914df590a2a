namespace Microsoft.Bot.Builder;

/// <summary>Puts one service into the state of every turn.</summary>
/// <typeparam name="T">The type it is found by.</typeparam>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.registerclassmiddleware-1"/>
public class RegisterClassMiddleware<T> : IMiddleware
    where T : class
{
    private readonly string _key;

    /// <summary>Registers a service for its type.</summary>
    /// <param name="service">The service.</param>
    public RegisterClassMiddleware(T service)
        : this(service, typeof(T).FullName)
    {
    }

    /// <summary>Registers a service for a key.</summary>
    /// <param name="service">The service.</param>
    /// <param name="key">The key in turn state.</param>
    public RegisterClassMiddleware(T service, string key)
    {
        Service = service;
        _key = key;
    }

    /// <summary>Gets or sets the service.</summary>
    /// <value>The service of every turn from now on.</value>
    public T Service { get; set; }

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        turnContext.TurnState.Set(_key, Service);
        return nextTurn(cancellationToken);
    }
}
