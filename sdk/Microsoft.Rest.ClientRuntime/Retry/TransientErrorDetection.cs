using System.Net;

namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Tells faults that pass from those that stay.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.transientfaulthandling.itransienterrordetectionstrategy"/>
public interface ITransientErrorDetectionStrategy
{
    /// <summary>Says whether a fault may be gone at the next try.</summary>
    /// <param name="ex">The fault.</param>
    /// <returns>True when trying again makes sense.</returns>
    bool IsTransient(Exception ex);
}

/// <summary>Takes no fault for a passing one.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.transientfaulthandling.transienterrorignorestrategy"/>
public class TransientErrorIgnoreStrategy : ITransientErrorDetectionStrategy
{
    /// <inheritdoc/>
    public bool IsTransient(Exception ex) => false;
}

/// <summary>Takes 408, and 5xx other than 501 and 505, for passing faults.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.transientfaulthandling.httpstatuscodeerrordetectionstrategy"/>
public class HttpStatusCodeErrorDetectionStrategy : ITransientErrorDetectionStrategy
{
    /// <inheritdoc/>
    public bool IsTransient(Exception ex) =>
        ex is HttpRequestWithStatusException { StatusCode: var status }
        && (status == HttpStatusCode.RequestTimeout
            || (status >= HttpStatusCode.InternalServerError
                && status != HttpStatusCode.NotImplemented
                && status != HttpStatusCode.HttpVersionNotSupported));
}

/// <summary>A request was answered with a status that is no success.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.transientfaulthandling.httprequestwithstatusexception"/>
public class HttpRequestWithStatusException : HttpRequestException
{
    public HttpRequestWithStatusException()
    {
    }

    public HttpRequestWithStatusException(string message) : base(message)
    {
    }

    public HttpRequestWithStatusException(string message, Exception inner) : base(message, inner)
    {
    }

    /// <summary>The status.</summary>
    public new HttpStatusCode StatusCode { get; set; }
}

/// <summary>Something is about to be tried again.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.transientfaulthandling.retryingeventargs"/>
public class RetryingEventArgs : EventArgs
{
    public RetryingEventArgs(int currentRetryCount, TimeSpan delay, Exception lastException)
    {
        ArgumentNullException.ThrowIfNull(lastException);
        CurrentRetryCount = currentRetryCount;
        Delay = delay;
        LastException = lastException;
    }

    /// <summary>The number of the coming try, from 1.</summary>
    public int CurrentRetryCount { get; }

    /// <summary>The wait before it.</summary>
    public TimeSpan Delay { get; }

    /// <summary>What went wrong last.</summary>
    public Exception LastException { get; }
}
