using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>The text and headers of an HTTP message, kept after the message itself is gone.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.httpmessagewrapper"/>
public abstract class HttpMessageWrapper
{
    /// <summary>Starts with no content and no headers.</summary>
    protected HttpMessageWrapper()
    {
    }

    /// <summary>The body as text; may be null.</summary>
    public string Content { get; set; }

    /// <summary>The headers of the message and of its content, by name in any case.</summary>
    public IDictionary<string, IEnumerable<string>> Headers { get; } =
        new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds headers to <see cref="Headers"/>; values of a name already there are appended.</summary>
    /// <param name="headers">The headers to copy; null copies nothing.</param>
    protected void CopyHeaders(HttpHeaders headers)
    {
        foreach (var (name, values) in headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
        {
            Headers[name] = Headers.TryGetValue(name, out var known) ? known.Concat(values).ToArray() : values.ToArray();
        }
    }
}

/// <summary>What is kept of a request for an error report.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.httprequestmessagewrapper"/>
public class HttpRequestMessageWrapper : HttpMessageWrapper
{
    /// <summary>Copies what is to be kept of a request.</summary>
    /// <param name="httpRequest">The request.</param>
    /// <param name="content">Its body as text; may be null.</param>
    /// <exception cref="ArgumentNullException">There is no request.</exception>
    public HttpRequestMessageWrapper(HttpRequestMessage httpRequest, string content)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        CopyHeaders(httpRequest.Headers);
        CopyHeaders(httpRequest.GetContentHeaders());
        Content = content;
        Method = httpRequest.Method;
        RequestUri = httpRequest.RequestUri;
        Properties = new Dictionary<string, object>(httpRequest.Options);
    }

    /// <summary>The verb.</summary>
    public HttpMethod Method { get; protected set; }

    /// <summary>Where the request went.</summary>
    public Uri RequestUri { get; protected set; }

    /// <summary>The request's options by name.</summary>
    public IDictionary<string, object> Properties { get; }
}

/// <summary>What is kept of a response for an error report.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.httpresponsemessagewrapper"/>
public class HttpResponseMessageWrapper : HttpMessageWrapper
{
    /// <summary>Copies what is to be kept of a response.</summary>
    /// <param name="httpResponse">The response.</param>
    /// <param name="content">Its body as text; may be null.</param>
    /// <exception cref="ArgumentNullException">There is no response.</exception>
    public HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string content)
    {
        ArgumentNullException.ThrowIfNull(httpResponse);
        CopyHeaders(httpResponse.Headers);
        CopyHeaders(httpResponse.GetContentHeaders());
        Content = content;
        StatusCode = httpResponse.StatusCode;
        ReasonPhrase = httpResponse.ReasonPhrase;
    }

    /// <summary>The status.</summary>
    public System.Net.HttpStatusCode StatusCode { get; protected set; }

    /// <summary>The words that came with the status; may be null.</summary>
    public string ReasonPhrase { get; protected set; }
}
