namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Tries again a number of times, each wait longer than the one before by the same step.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.transientfaulthandling.incrementalretrystrategy"/>
public class IncrementalRetryStrategy : RetryStrategy
{
    /// <summary>The step by default: 1 s.</summary>
    public static readonly TimeSpan DefaultRetryIncrement = TimeSpan.FromSeconds(1);

    private readonly int _retryCount;
    private readonly TimeSpan _first;
    private readonly TimeSpan _step;

    public IncrementalRetryStrategy() : this(DefaultClientRetryCount, DefaultRetryInterval, DefaultRetryIncrement)
    {
    }

    public IncrementalRetryStrategy(int retryCount, TimeSpan initialInterval, TimeSpan increment)
        : this(null, retryCount, initialInterval, increment)
    {
    }

    public IncrementalRetryStrategy(string name, int retryCount, TimeSpan initialInterval, TimeSpan increment)
        : this(name, retryCount, initialInterval, increment, DefaultFirstFastRetry)
    {
    }

    /// <summary>Tries again a number of times, each wait longer than the one before by the same step.</summary>
    /// <param name="name">The strategy's name; may be null.</param>
    /// <param name="retryCount">How often, from 0.</param>
    /// <param name="initialInterval">The first wait, from 0.</param>
    /// <param name="increment">The step, from 0.</param>
    /// <param name="firstFastRetry">Whether the first new try comes at once.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number or wait is below 0.</exception>
    public IncrementalRetryStrategy(
        string name, int retryCount, TimeSpan initialInterval, TimeSpan increment, bool firstFastRetry)
        : base(name, firstFastRetry)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(retryCount);
        ArgumentOutOfRangeException.ThrowIfLessThan(initialInterval, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(increment, TimeSpan.Zero);
        _retryCount = retryCount;
        _first = initialInterval;
        _step = increment;
    }

    /// <inheritdoc/>
    public override ShouldRetryHandler GetShouldRetryHandler() =>
        (count, _) => new RetryCondition(count < _retryCount, _first + (_step * count));
}
