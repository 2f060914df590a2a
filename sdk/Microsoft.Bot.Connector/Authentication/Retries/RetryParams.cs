namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Whether something is tried again, and the wait before it.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.retryparams"/>
public class RetryParams
{
    /// <summary>How often something is tried again at most.</summary>
    internal const int MaxRetries = 10;

    private static readonly TimeSpan MaxDelay = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan DefaultDelay = TimeSpan.FromMilliseconds(50);

    public RetryParams()
    {
    }

    /// <summary>Tries again after a wait.</summary>
    /// <param name="retryAfter">The wait; more than 10 s is taken as 10 s.</param>
    /// <param name="shouldRetry">Whether to try again. Default true.</param>
    public RetryParams(TimeSpan retryAfter, bool shouldRetry = true)
    {
        ShouldRetry = shouldRetry;
        RetryAfter = retryAfter > MaxDelay ? MaxDelay : retryAfter;
    }

    /// <summary>No further try.</summary>
    public static RetryParams StopRetrying => new() { ShouldRetry = false };

    /// <summary>Whether to try again.</summary>
    public bool ShouldRetry { get; set; }

    /// <summary>The wait before the next try.</summary>
    public TimeSpan RetryAfter { get; set; }

    /// <summary>Tries again after 50 ms, ten times at most.</summary>
    /// <param name="retryCount">How often it was tried again already.</param>
    /// <returns>Whether to go on, and the wait.</returns>
    public static RetryParams DefaultBackOff(int retryCount) =>
        retryCount < MaxRetries ? new RetryParams(DefaultDelay) : StopRetrying;
}
