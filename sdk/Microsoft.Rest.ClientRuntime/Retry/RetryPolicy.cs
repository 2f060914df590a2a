namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Does something again when it meets a passing fault: which faults, how often, how far apart.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.transientfaulthandling.retrypolicy"/>
public class RetryPolicy
{
    /// <summary>Tries again as a strategy says.</summary>
    /// <param name="errorDetectionStrategy">Which faults pass.</param>
    /// <param name="retryStrategy">How often and how far apart.</param>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public RetryPolicy(ITransientErrorDetectionStrategy errorDetectionStrategy, RetryStrategy retryStrategy)
    {
        ArgumentNullException.ThrowIfNull(errorDetectionStrategy);
        ArgumentNullException.ThrowIfNull(retryStrategy);
        ErrorDetectionStrategy = errorDetectionStrategy;
        RetryStrategy = retryStrategy;
    }

    public RetryPolicy(ITransientErrorDetectionStrategy errorDetectionStrategy, int retryCount)
        : this(errorDetectionStrategy, new FixedIntervalRetryStrategy(retryCount))
    {
    }

    public RetryPolicy(ITransientErrorDetectionStrategy errorDetectionStrategy, int retryCount, TimeSpan retryInterval)
        : this(errorDetectionStrategy, new FixedIntervalRetryStrategy(retryCount, retryInterval))
    {
    }

    public RetryPolicy(
        ITransientErrorDetectionStrategy errorDetectionStrategy, int retryCount, TimeSpan minBackoff, TimeSpan maxBackoff, TimeSpan deltaBackoff)
        : this(errorDetectionStrategy, new ExponentialBackoffRetryStrategy(retryCount, minBackoff, maxBackoff, deltaBackoff))
    {
    }

    public RetryPolicy(
        ITransientErrorDetectionStrategy errorDetectionStrategy, int retryCount, TimeSpan initialInterval, TimeSpan increment)
        : this(errorDetectionStrategy, new IncrementalRetryStrategy(retryCount, initialInterval, increment))
    {
    }

    /// <summary>Tells who listens that something is about to be tried again.</summary>
    public event EventHandler<RetryingEventArgs> Retrying;

    /// <summary>How often and how far apart.</summary>
    public RetryStrategy RetryStrategy { get; }

    /// <summary>Which faults pass.</summary>
    public ITransientErrorDetectionStrategy ErrorDetectionStrategy { get; }

    /// <summary>Does something, again while it meets passing faults.</summary>
    /// <param name="action">What to do.</param>
    public virtual void ExecuteAction(Action action)
    {
        ArgumentNullException.ThrowIfNull(action);
        ExecuteAction(() =>
        {
            action();
            return true;
        });
    }

    /// <summary>Does something, again while it meets passing faults, holding the thread in between.</summary>
    /// <typeparam name="TResult">What comes of it.</typeparam>
    /// <param name="func">What to do.</param>
    /// <returns>What came of it.</returns>
    public virtual TResult ExecuteAction<TResult>(Func<TResult> func)
    {
        ArgumentNullException.ThrowIfNull(func);
        var rule = RetryStrategy.GetShouldRetryHandler();
        for (var count = 0; ; count++)
        {
            TimeSpan wait;
            try
            {
                return func();
            }
            catch (Exception exception) when (MayRetry(rule, count, exception, out wait))
            {
                OnRetrying(count + 1, exception, wait);
            }

            if (wait > TimeSpan.Zero)
            {
                CancellationToken.None.WaitHandle.WaitOne(wait);
            }
        }
    }

    /// <summary>Does something, again while it meets passing faults.</summary>
    /// <param name="taskAction">What to do.</param>
    /// <returns>A task that ends with the last try.</returns>
    public Task ExecuteAsync(Func<Task> taskAction) => ExecuteAsync(taskAction, CancellationToken.None);

    /// <summary>Does something, again while it meets passing faults.</summary>
    /// <param name="taskAction">What to do.</param>
    /// <param name="cancellationToken">Ends the waits between tries.</param>
    /// <returns>A task that ends with the last try.</returns>
    public Task ExecuteAsync(Func<Task> taskAction, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(taskAction);
        return ExecuteAsync(
            async () =>
            {
                await taskAction();
                return true;
            },
            cancellationToken);
    }

    /// <summary>Does something, again while it meets passing faults.</summary>
    /// <typeparam name="TResult">What comes of it.</typeparam>
    /// <param name="taskFunc">What to do.</param>
    /// <returns>What came of the last try.</returns>
    public Task<TResult> ExecuteAsync<TResult>(Func<Task<TResult>> taskFunc) => ExecuteAsync(taskFunc, CancellationToken.None);

    /// <summary>Does something, again while it meets passing faults.</summary>
    /// <typeparam name="TResult">What comes of it.</typeparam>
    /// <param name="taskFunc">What to do.</param>
    /// <param name="cancellationToken">Ends the waits between tries.</param>
    /// <returns>What came of the last try.</returns>
    public async Task<TResult> ExecuteAsync<TResult>(Func<Task<TResult>> taskFunc, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(taskFunc);
        var rule = RetryStrategy.GetShouldRetryHandler();
        for (var count = 0; ; count++)
        {
            TimeSpan wait;
            try
            {
                return await taskFunc();
            }
            catch (Exception exception) when (MayRetry(rule, count, exception, out wait))
            {
                OnRetrying(count + 1, exception, wait);
            }

            await Task.Delay(wait, cancellationToken);
        }
    }

    /// <summary>Tells who listens to <see cref="Retrying"/>.</summary>
    /// <param name="retryCount">The number of the coming try, from 1.</param>
    /// <param name="lastError">What went wrong last.</param>
    /// <param name="delay">The wait before the try.</param>
    protected virtual void OnRetrying(int retryCount, Exception lastError, TimeSpan delay) =>
        Retrying?.Invoke(this, new RetryingEventArgs(retryCount, delay, lastError));

    private bool MayRetry(ShouldRetryHandler rule, int count, Exception exception, out TimeSpan wait)
    {
        wait = TimeSpan.Zero;
        if (!ErrorDetectionStrategy.IsTransient(exception) || rule(count, exception) is not { RetryAllowed: true } condition)
        {
            return false;
        }

        var atOnce = count == 0 && RetryStrategy.FastFirstRetry;
        wait = atOnce || condition.DelayBeforeRetry < TimeSpan.Zero ? TimeSpan.Zero : condition.DelayBeforeRetry;
        return true;
    }
}

/// <summary>Does something again when it meets a passing fault, with a detection strategy named by its type.</summary>
/// <typeparam name="T">Which faults pass.</typeparam>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.transientfaulthandling.retrypolicy-1"/>
public class RetryPolicy<T> : RetryPolicy where T : ITransientErrorDetectionStrategy, new()
{
    public RetryPolicy(RetryStrategy retryStrategy) : base(new T(), retryStrategy)
    {
    }

    public RetryPolicy(int retryCount) : base(new T(), retryCount)
    {
    }

    public RetryPolicy(int retryCount, TimeSpan retryInterval) : base(new T(), retryCount, retryInterval)
    {
    }

    public RetryPolicy(int retryCount, TimeSpan minBackoff, TimeSpan maxBackoff, TimeSpan deltaBackoff)
        : base(new T(), retryCount, minBackoff, maxBackoff, deltaBackoff)
    {
    }

    public RetryPolicy(int retryCount, TimeSpan initialInterval, TimeSpan increment)
        : base(new T(), retryCount, initialInterval, increment)
    {
    }
}
