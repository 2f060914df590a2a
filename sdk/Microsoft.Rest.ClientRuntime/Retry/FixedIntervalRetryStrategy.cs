namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Tries again a number of times with the same wait before each.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.transientfaulthandling.fixedintervalretrystrategy"/>
public class FixedIntervalRetryStrategy : RetryStrategy
{
    private readonly int _retryCount;
    private readonly TimeSpan _interval;

    public FixedIntervalRetryStrategy() : this(DefaultClientRetryCount)
    {
    }

    public FixedIntervalRetryStrategy(int retryCount) : this(retryCount, DefaultRetryInterval)
    {
    }

    public FixedIntervalRetryStrategy(int retryCount, TimeSpan retryInterval) : this(null, retryCount, retryInterval)
    {
    }

    public FixedIntervalRetryStrategy(string name, int retryCount, TimeSpan retryInterval)
        : this(name, retryCount, retryInterval, DefaultFirstFastRetry)
    {
    }

    /// <summary>Tries again a number of times with the same wait before each.</summary>
    /// <param name="name">The strategy's name; may be null.</param>
    /// <param name="retryCount">How often, from 0.</param>
    /// <param name="retryInterval">The wait, from 0.</param>
    /// <param name="firstFastRetry">Whether the first new try comes at once.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number or wait is below 0.</exception>
    public FixedIntervalRetryStrategy(string name, int retryCount, TimeSpan retryInterval, bool firstFastRetry)
        : base(name, firstFastRetry)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(retryCount);
        ArgumentOutOfRangeException.ThrowIfLessThan(retryInterval, TimeSpan.Zero);
        _retryCount = retryCount;
        _interval = retryInterval;
    }

    /// <inheritdoc/>
    public override ShouldRetryHandler GetShouldRetryHandler() => (count, _) => new RetryCondition(count < _retryCount, _interval);
}
