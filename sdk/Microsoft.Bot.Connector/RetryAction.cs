using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Connector;

/// <summary>Calls a service again as long as a rule says so.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.retryaction"/>
public static class RetryAction
{
    /// <summary>Does something again as long as a rule says so.</summary>
    /// <typeparam name="TResult">What comes of it.</typeparam>
    /// <param name="task">What to do.</param>
    /// <param name="retryExceptionHandler">Says after each failure, given its number from 0, whether and when to go on.</param>
    /// <returns>What came of the first try that went well.</returns>
    /// <exception cref="AggregateException">None went well; it holds every failure.</exception>
    public static Task<TResult> RunAsync<TResult>(Func<Task<TResult>> task, Func<Exception, int, RetryParams> retryExceptionHandler) =>
        RetryLoop.RunAsync(task, retryExceptionHandler, "The operation failed at every try.");
}
