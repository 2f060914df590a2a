using System.Net;

namespace Microsoft.Rest;

/// <summary>Sends a request again after 429 with a <c>Retry-After</c> header, when the time it names has passed.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.retryafterdelegatinghandler"/>
public class RetryAfterDelegatingHandler : DelegatingHandler
{
    public RetryAfterDelegatingHandler()
    {
    }

    public RetryAfterDelegatingHandler(DelegatingHandler innerHandler) : base(innerHandler)
    {
    }

    public RetryAfterDelegatingHandler(HttpMessageHandler innerHandler) : base(innerHandler)
    {
    }

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        while (true)
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (response.StatusCode != HttpStatusCode.TooManyRequests || WaitOf(response) is not { } wait)
            {
                return response;
            }

            response.Dispose();
            await Task.Delay(wait, cancellationToken);
        }
    }

    private static TimeSpan? WaitOf(HttpResponseMessage response)
    {
        var after = response.Headers.RetryAfter;
        var wait = after?.Delta ?? after?.Date - DateTimeOffset.UtcNow;
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
