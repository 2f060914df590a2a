namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Asks for tokens again as long as a rule says so.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.retry"/>
public static class Retry
{
    /// <summary>Does something again as long as a rule says so.</summary>
    /// <typeparam name="TResult">What comes of it.</typeparam>
    /// <param name="task">What to do.</param>
    /// <param name="retryExceptionHandler">Says after each failure, given its number from 0, whether and when to go on.</param>
    /// <returns>What came of the first try that went well.</returns>
    /// <exception cref="AggregateException">None went well; it holds every failure.</exception>
    public static Task<TResult> Run<TResult>(Func<Task<TResult>> task, Func<Exception, int, RetryParams> retryExceptionHandler) =>
        RetryLoop.RunAsync(task, retryExceptionHandler, "No token was given for the app's credentials.");
}
