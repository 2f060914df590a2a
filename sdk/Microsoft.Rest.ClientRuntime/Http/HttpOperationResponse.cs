namespace Microsoft.Rest;

/// <summary>The outcome of a service operation: its request and its response, disposed together.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.httpoperationresponse"/>
public class HttpOperationResponse : IHttpOperationResponse, IDisposable
{
    private bool _disposed;

    /// <inheritdoc/>
    public HttpRequestMessage Request { get; set; }

    /// <inheritdoc/>
    public HttpResponseMessage Response { get; set; }

    /// <summary>Releases the request and the response.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Releases the request and the response, once.</summary>
    /// <param name="disposing">False when called by a finalizer: nothing managed is touched then.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed || !disposing)
        {
            return;
        }

        _disposed = true;
        Request?.Dispose();
        Response?.Dispose();
        Request = null;
        Response = null;
    }
}

/// <inheritdoc cref="IHttpOperationResponse{T}"/>
public class HttpOperationResponse<T> : HttpOperationResponse, IHttpOperationResponse<T>
{
    /// <inheritdoc/>
    public T Body { get; set; }
}

/// <inheritdoc cref="IHttpOperationHeaderResponse{T}"/>
public class HttpOperationHeaderResponse<THeader> : HttpOperationResponse, IHttpOperationHeaderResponse<THeader>
{
    /// <inheritdoc/>
    public THeader Headers { get; set; }
}

/// <inheritdoc cref="IHttpOperationResponse{TBody, THeader}"/>
public class HttpOperationResponse<TBody, THeader> : HttpOperationResponse<TBody>, IHttpOperationResponse<TBody, THeader>
{
    /// <inheritdoc/>
    public THeader Headers { get; set; }
}
