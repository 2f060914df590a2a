namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Says whether to try again, and after how long.</summary>
/// <param name="retryCount">How often it was tried again already, from 0.</param>
/// <param name="lastException">What went wrong last.</param>
/// <returns>Whether to try again, and the wait before it.</returns>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.transientfaulthandling.shouldretryhandler"/>
public delegate RetryCondition ShouldRetryHandler(int retryCount, Exception lastException);

/// <summary>Whether to try again, and the wait before it.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.transientfaulthandling.retrycondition"/>
public class RetryCondition
{
    public RetryCondition(bool retryAllowed, TimeSpan delay)
    {
        RetryAllowed = retryAllowed;
        DelayBeforeRetry = delay;
    }

    /// <summary>Whether to try again.</summary>
    public bool RetryAllowed { get; set; }

    /// <summary>The wait before the next try.</summary>
    public TimeSpan DelayBeforeRetry { get; set; }
}

/// <summary>How often and how far apart something is tried again.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.transientfaulthandling.retrystrategy"/>
public abstract class RetryStrategy
{
    /// <summary>How often by default: 10.</summary>
    public static readonly int DefaultClientRetryCount = 10;

    /// <summary>The wait between tries by default: 1 s.</summary>
    public static readonly TimeSpan DefaultRetryInterval = TimeSpan.FromSeconds(1);

    /// <summary>Whether the first new try comes at once by default: yes.</summary>
    public static readonly bool DefaultFirstFastRetry = true;

    protected RetryStrategy(string name, bool firstFastRetry)
    {
        Name = name;
        FastFirstRetry = firstFastRetry;
    }

    /// <summary>Whether the first new try comes at once.</summary>
    public bool FastFirstRetry { get; set; }

    /// <summary>The strategy's name; may be null.</summary>
    public string Name { get; }

    /// <summary>Gives the rule that decides after each failure.</summary>
    /// <returns>The rule.</returns>
    public abstract ShouldRetryHandler GetShouldRetryHandler();
}
