using System.Net.Http.Headers;
using Microsoft.Rest.TransientFaultHandling;

namespace Microsoft.Rest;

/// <summary>A client of one service: its HTTP client, the handlers in front of it, and how it names itself.</summary>
/// <typeparam name="T">The client's own type.</typeparam>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.serviceclient-1"/>
public abstract class ServiceClient<T> : IDisposable where T : ServiceClient<T>
{
    private readonly bool _disposesHttpClient = true;
    private bool _disposed;

    /// <summary>Gives the client an HTTP client of its own.</summary>
    protected ServiceClient() : this(CreateRootHandler())
    {
    }

    /// <summary>Sends through an HTTP client of the caller's, without handlers in between.</summary>
    /// <param name="httpClient">The HTTP client; null makes one.</param>
    /// <param name="disposeHttpClient">Whether it ends with this client. Default true.</param>
    protected ServiceClient(HttpClient httpClient, bool disposeHttpClient = true)
    {
        _disposesHttpClient = disposeHttpClient;
        InitializeHttpClient(httpClient, httpClient is null ? CreateRootHandler() : null);
    }

    /// <summary>Gives the client an HTTP client of its own with handlers in front of it.</summary>
    /// <param name="handlers">The handlers, outermost first.</param>
    protected ServiceClient(params DelegatingHandler[] handlers) : this(CreateRootHandler(), handlers)
    {
    }

    /// <summary>Gives the client an HTTP client on a root handler, with handlers in front of it.</summary>
    /// <param name="rootHandler">What sends.</param>
    /// <param name="handlers">The handlers, outermost first.</param>
    protected ServiceClient(HttpClientHandler rootHandler, params DelegatingHandler[] handlers) =>
        InitializeHttpClient(rootHandler, handlers);

    /// <summary>What sends requests.</summary>
    public HttpClient HttpClient { get; protected set; }

    /// <summary>How requests name the program that sends them.</summary>
    public virtual HttpHeaderValueCollection<ProductInfoHeaderValue> UserAgent => HttpClient.DefaultRequestHeaders.UserAgent;

    /// <summary>The handlers a request passes, outermost first; none with a caller's HTTP client.</summary>
    public virtual IEnumerable<HttpMessageHandler> HttpMessageHandlers
    {
        get
        {
            for (var handler = FirstMessageHandler; handler is not null; handler = (handler as DelegatingHandler)?.InnerHandler)
            {
                yield return handler;
            }
        }
    }

    /// <summary>The outermost handler; null with a caller's HTTP client.</summary>
    protected HttpMessageHandler FirstMessageHandler { get; set; }

    /// <summary>The handler that sends; null with a caller's HTTP client.</summary>
    protected HttpClientHandler HttpClientHandler { get; set; }

    /// <summary>Names the program that sends, without a version.</summary>
    /// <param name="productName">Its name.</param>
    /// <returns>False when the client is already disposed.</returns>
    public bool SetUserAgent(string productName) => AddUserAgent(new ProductInfoHeaderValue(new ProductHeaderValue(productName)));

    /// <summary>Names the program that sends.</summary>
    /// <param name="productName">Its name.</param>
    /// <param name="version">Its version.</param>
    /// <returns>False when the client is already disposed.</returns>
    public bool SetUserAgent(string productName, string version) => AddUserAgent(new ProductInfoHeaderValue(productName, version));

    /// <summary>Sets how requests that meet a passing fault are repeated.</summary>
    /// <param name="retryPolicy">The policy; null never repeats.</param>
    public virtual void SetRetryPolicy(RetryPolicy retryPolicy)
    {
        var policy = retryPolicy ?? new RetryPolicy<TransientErrorIgnoreStrategy>(0);
        foreach (var handler in HttpMessageHandlers.OfType<RetryDelegatingHandler>())
        {
            handler.RetryPolicy = policy;
        }
    }

    /// <summary>Ends the client, and its HTTP client where that is its own.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the client, and its HTTP client where that is its own.</summary>
    /// <param name="disposing">False when called by a finalizer.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed || !disposing)
        {
            return;
        }

        _disposed = true;
        if (_disposesHttpClient)
        {
            HttpClient?.Dispose();
            HttpClient = null;
            FirstMessageHandler = null;
            HttpClientHandler = null;
        }
    }

    /// <summary>Makes the handler that sends, where the caller brings none.</summary>
    /// <returns>A new handler.</returns>
    protected static HttpClientHandler CreateRootHandler() => new();

    /// <summary>Gives the client an HTTP client on a root handler.</summary>
    /// <param name="httpClientHandler">What sends.</param>
    /// <param name="handlers">The handlers in front of it, outermost first.</param>
    protected void InitializeHttpClient(HttpClientHandler httpClientHandler, params DelegatingHandler[] handlers) =>
        InitializeHttpClient(null, httpClientHandler, handlers);

    /// <summary>Gives the client an HTTP client: the caller's, or a new one on a root handler.</summary>
    /// <param name="httpClient">The caller's; null makes one.</param>
    /// <param name="httpClientHandler">What sends where one is made.</param>
    /// <param name="handlers">The handlers in front of it, outermost first.</param>
    protected void InitializeHttpClient(HttpClient httpClient, HttpClientHandler httpClientHandler, params DelegatingHandler[] handlers)
    {
        HttpClientHandler = httpClientHandler;
        if (httpClient is null)
        {
            var outermost = CreateHttpHandlerPipeline(httpClientHandler, handlers);
            FirstMessageHandler = outermost;
            httpClient = new HttpClient(outermost);
        }

        HttpClient = httpClient;
    }

    /// <summary>Puts handlers in front of a root handler; the innermost two repeat requests after faults and 429.</summary>
    /// <param name="httpClientHandler">What sends.</param>
    /// <param name="handlers">The caller's handlers, outermost first.</param>
    /// <returns>The outermost handler.</returns>
    protected virtual DelegatingHandler CreateHttpHandlerPipeline(HttpClientHandler httpClientHandler, params DelegatingHandler[] handlers)
    {
        DelegatingHandler outermost = new RetryDelegatingHandler(new RetryAfterDelegatingHandler((HttpMessageHandler)httpClientHandler));
        foreach (var handler in (handlers ?? []).Reverse())
        {
            InnermostOf(handler).InnerHandler = outermost;
            outermost = handler;
        }

        return outermost;
    }

    private static DelegatingHandler InnermostOf(DelegatingHandler handler)
    {
        while (handler.InnerHandler is DelegatingHandler inner)
        {
            handler = inner;
        }

        return handler;
    }

    private bool AddUserAgent(ProductInfoHeaderValue product)
    {
        if (_disposed || HttpClient is null)
        {
            return false;
        }

        var agents = HttpClient.DefaultRequestHeaders.UserAgent;
        lock (HttpClient)
        {
            if (!agents.Contains(product))
            {
                agents.Add(product);
            }
        }

        return true;
    }
}
