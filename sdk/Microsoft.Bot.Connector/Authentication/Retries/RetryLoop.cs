namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Does something again as long as a rule says so.</summary>
internal static class RetryLoop
{
    /// <summary>Gives what came of the first try that went well, or throws every failure with a message.</summary>
    internal static async Task<TResult> RunAsync<TResult>(
        Func<Task<TResult>> task, Func<Exception, int, RetryParams> rule, string failure)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(rule);
        var failures = new List<Exception>();
        while (true)
        {
            RetryParams next;
            try
            {
                return await task();
            }
            catch (Exception exception)
            {
                next = rule(exception, failures.Count);
                failures.Add(exception);
            }

            if (!next.ShouldRetry)
            {
                throw new AggregateException(failure, failures);
            }

            await Task.Delay(next.RetryAfter.WithJitter());
        }
    }
}
