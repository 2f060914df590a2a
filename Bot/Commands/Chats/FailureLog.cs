using System.Collections.Concurrent;

namespace EcomBot.Bot.Commands.Chats;

/// <summary>Remembers the failures that a host logs: the customer reads no more of them than an apology.</summary>
internal sealed class FailureLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<Exception> _failures = [];

    /// <summary>What has failed since this was last asked.</summary>
    public IReadOnlyList<Exception> Take()
    {
        var taken = new List<Exception>();
        while (_failures.TryDequeue(out var failure))
        {
            taken.Add(failure);
        }
        return taken;
    }

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => this;

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel) && exception is not null)
        {
            _failures.Enqueue(exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
