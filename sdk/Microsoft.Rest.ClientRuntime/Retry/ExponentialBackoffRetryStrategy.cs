namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Tries again a number of times, each wait about twice as long as the one before, up to a highest one.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.transientfaulthandling.exponentialbackoffretrystrategy"/>
public class ExponentialBackoffRetryStrategy : RetryStrategy
{
    /// <summary>The step that is doubled, by default: 10 s.</summary>
    public static readonly TimeSpan DefaultClientBackoff = TimeSpan.FromSeconds(10);

    /// <summary>The longest wait by default: 30 s.</summary>
    public static readonly TimeSpan DefaultMaxBackoff = TimeSpan.FromSeconds(30);

    /// <summary>The shortest wait by default: 1 s.</summary>
    public static readonly TimeSpan DefaultMinBackoff = TimeSpan.FromSeconds(1);

    private readonly int _retryCount;
    private readonly TimeSpan _min;
    private readonly TimeSpan _max;
    private readonly TimeSpan _delta;

    public ExponentialBackoffRetryStrategy()
        : this(DefaultClientRetryCount, DefaultMinBackoff, DefaultMaxBackoff, DefaultClientBackoff)
    {
    }

    public ExponentialBackoffRetryStrategy(int retryCount, TimeSpan minBackoff, TimeSpan maxBackoff, TimeSpan deltaBackoff)
        : this(null, retryCount, minBackoff, maxBackoff, deltaBackoff)
    {
    }

    public ExponentialBackoffRetryStrategy(
        string name, int retryCount, TimeSpan minBackoff, TimeSpan maxBackoff, TimeSpan deltaBackoff)
        : this(name, retryCount, minBackoff, maxBackoff, deltaBackoff, DefaultFirstFastRetry)
    {
    }

    /// <summary>Tries again a number of times, each wait about twice as long as the one before.</summary>
    /// <param name="name">The strategy's name; may be null.</param>
    /// <param name="retryCount">How often, from 0.</param>
    /// <param name="minBackoff">The shortest wait, from 0.</param>
    /// <param name="maxBackoff">The longest wait, from <paramref name="minBackoff"/>.</param>
    /// <param name="deltaBackoff">The step that is doubled each time, give or take a fifth.</param>
    /// <param name="firstFastRetry">Whether the first new try comes at once.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number or wait is out of its range.</exception>
    public ExponentialBackoffRetryStrategy(
        string name, int retryCount, TimeSpan minBackoff, TimeSpan maxBackoff, TimeSpan deltaBackoff, bool firstFastRetry)
        : base(name, firstFastRetry)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(retryCount);
        ArgumentOutOfRangeException.ThrowIfLessThan(minBackoff, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxBackoff, minBackoff);
        ArgumentOutOfRangeException.ThrowIfLessThan(deltaBackoff, TimeSpan.Zero);
        _retryCount = retryCount;
        _min = minBackoff;
        _max = maxBackoff;
        _delta = deltaBackoff;
    }

    /// <inheritdoc/>
    public override ShouldRetryHandler GetShouldRetryHandler() =>
        (count, _) => new RetryCondition(count < _retryCount, count < _retryCount ? WaitAfter(count) : TimeSpan.Zero);

    private TimeSpan WaitAfter(int count)
    {
        var jitter = 0.8 + (Random.Shared.NextDouble() * 0.4);
        var wait = _min.TotalMilliseconds + ((Math.Pow(2, count) - 1) * _delta.TotalMilliseconds * jitter);
        return TimeSpan.FromMilliseconds(Math.Min(wait, _max.TotalMilliseconds));
    }
}
