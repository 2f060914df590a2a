using Microsoft.Rest.TransientFaultHandling;

namespace Microsoft.Rest;

/// <summary>Sends a request again when it met a passing fault: 408, or 5xx other than 501 and 505.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.retrydelegatinghandler"/>
public class RetryDelegatingHandler : DelegatingHandler
{
    private const int DefaultRetryCount = 3;
    private static readonly TimeSpan DefaultMinBackoff = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan DefaultMaxBackoff = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan DefaultBackoffDelta = TimeSpan.FromSeconds(10);

    public RetryDelegatingHandler() => RetryPolicy = DefaultPolicy();

    public RetryDelegatingHandler(DelegatingHandler innerHandler) : this((HttpMessageHandler)innerHandler)
    {
    }

    public RetryDelegatingHandler(HttpMessageHandler innerHandler) : this(DefaultPolicy(), innerHandler)
    {
    }

    /// <summary>Sends again as a policy says.</summary>
    /// <param name="retryPolicy">The policy.</param>
    /// <param name="innerHandler">What sends.</param>
    /// <exception cref="ArgumentNullException">There is no policy.</exception>
    public RetryDelegatingHandler(RetryPolicy retryPolicy, HttpMessageHandler innerHandler) : base(innerHandler)
    {
        ArgumentNullException.ThrowIfNull(retryPolicy);
        RetryPolicy = retryPolicy;
    }

    /// <summary>When a request is sent again. Default: 3 times, 1 to 10 s apart, growing.</summary>
    public RetryPolicy RetryPolicy { get; set; }

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = null;
        try
        {
            await RetryPolicy.ExecuteAsync(() => TryOnceAsync(), cancellationToken);
            return response;
        }
        catch (HttpRequestWithStatusException) when (response is not null)
        {
            return response;
        }

        async Task TryOnceAsync()
        {
            response?.Dispose();
            response = null;
            response = await base.SendAsync(request, cancellationToken);
            if (!response.IsSuccessStatusCode)
            {
                throw new HttpRequestWithStatusException($"The status was {(int)response.StatusCode}.") { StatusCode = response.StatusCode };
            }
        }
    }

    private static RetryPolicy DefaultPolicy() =>
        new RetryPolicy<HttpStatusCodeErrorDetectionStrategy>(new ExponentialBackoffRetryStrategy(
            DefaultRetryCount,
            DefaultMinBackoff,
            DefaultMaxBackoff,
            DefaultBackoffDelta));
}
