using System.Net;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Says when a request for a token that failed is made again.</summary>
internal static class MsalRetry
{
    /// <summary>Again after throttling, faults of the service and broken connections; never after a refusal.</summary>
    internal static RetryParams After(Exception exception, int retryCount) => exception switch
    {
        MsalServiceException service when IsPassing(service) =>
            service.Headers?.RetryAfter?.Delta is { } wait ? new RetryParams(wait, retryCount < RetryParams.MaxRetries)
                : RetryParams.DefaultBackOff(retryCount),
        HttpRequestException => RetryParams.DefaultBackOff(retryCount),
        _ => RetryParams.StopRetrying,
    };

    private static bool IsPassing(MsalServiceException exception) =>
        exception.StatusCode is (int)HttpStatusCode.TooManyRequests or >= (int)HttpStatusCode.InternalServerError;
}
