using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder;

/// <summary>What the parts of one turn share: values by key, and services by their type.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.turncontextstatecollection"/>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool _disposed;

    public TurnContextStateCollection()
    {
    }

    /// <summary>Gets the value of a key.</summary>
    /// <typeparam name="T">The type expected.</typeparam>
    /// <param name="key">The key.</param>
    /// <returns>The value; <c>null</c> when there is none or it is of another type.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    /// <exception cref="ObjectDisposedException">The turn is over.</exception>
    public T Get<T>(string key)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ThrowIfDisposed(nameof(Get));
        return TryGetValue(key, out var value) ? value as T : null;
    }

    /// <summary>Gets the service registered for a type.</summary>
    /// <typeparam name="T">The type it was registered for.</typeparam>
    /// <returns>The service, or <c>null</c>.</returns>
    /// <exception cref="ObjectDisposedException">The turn is over.</exception>
    public T Get<T>()
        where T : class
        => Get<T>(typeof(T).FullName);

    /// <summary>Adds a value under a new key.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The key is taken.</exception>
    /// <exception cref="ObjectDisposedException">The turn is over.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        ThrowIfDisposed(nameof(Add));
        base.Add(key, value);
    }

    /// <summary>Registers a service for its type.</summary>
    /// <typeparam name="T">The type to register it for.</typeparam>
    /// <param name="value">The service.</param>
    /// <exception cref="ArgumentException">The type has a service.</exception>
    public void Add<T>(T value)
        where T : class
        => Add(typeof(T).FullName, value);

    /// <summary>Sets the value of a key, whether it is new or not.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="value">The value; may be <c>null</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    /// <exception cref="ObjectDisposedException">The turn is over.</exception>
    public void Set<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ThrowIfDisposed(nameof(Set));
        this[key] = value;
    }

    /// <summary>Registers a service for its type in place of the one it has.</summary>
    /// <typeparam name="T">The type to register it for.</typeparam>
    /// <param name="value">The service; may be <c>null</c>.</param>
    public void Set<T>(T value)
        where T : class
        => Set(typeof(T).FullName, value);

    /// <summary>Disposes every value that can be; connector clients outlive the turn and are left alone.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes the values.</summary>
    /// <param name="disposing">Whether called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        if (disposing)
        {
            DisposeValues();
        }
    }

    private void DisposeValues()
    {
        foreach (var value in Values)
        {
            if (value is IDisposable disposable and not IConnectorClient)
            {
                disposable.Dispose();
            }
        }
    }

    private void ThrowIfDisposed(string member)
    {
        if (_disposed)
        {
            throw new ObjectDisposedException(member);
        }
    }
}
