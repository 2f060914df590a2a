using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json.Linq;

namespace Microsoft.Rest;

/// <summary>HTTP messages as text and JSON, for traces.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.httpextensions"/>
public static class HttpExtensions
{
    /// <summary>Gives a content's body as text, without taking it from later readers.</summary>
    /// <param name="content">The content; null gives null.</param>
    /// <returns>The body, or null.</returns>
    public static string AsString(this HttpContent content)
    {
        if (content is null)
        {
            return null;
        }

        var buffer = new MemoryStream();
        content.CopyTo(buffer, null, CancellationToken.None);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>Gives the headers of a request's content.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The headers, or null where there is no content.</returns>
    public static HttpHeaders GetContentHeaders(this HttpRequestMessage request) => request?.Content?.Headers;

    /// <summary>Gives the headers of a response's content.</summary>
    /// <param name="response">The response.</param>
    /// <returns>The headers, or null where there is no content.</returns>
    public static HttpHeaders GetContentHeaders(this HttpResponseMessage response) => response?.Content?.Headers;

    /// <summary>Gives a request as text: verb and address, headers, body.</summary>
    /// <param name="httpRequest">The request.</param>
    /// <returns>Several lines of text.</returns>
    /// <exception cref="ArgumentNullException">There is no request.</exception>
    public static string AsFormattedString(this HttpRequestMessage httpRequest)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        return Format(httpRequest.ToString(), httpRequest.Content);
    }

    /// <summary>Gives a response as text: status, headers, body.</summary>
    /// <param name="httpResponse">The response.</param>
    /// <returns>Several lines of text.</returns>
    /// <exception cref="ArgumentNullException">There is no response.</exception>
    public static string AsFormattedString(this HttpResponseMessage httpResponse)
    {
        ArgumentNullException.ThrowIfNull(httpResponse);
        return Format(httpResponse.ToString(), httpResponse.Content);
    }

    /// <summary>Gives a dictionary as <c>{name=value,name=value}</c>.</summary>
    /// <typeparam name="TKey">The kind of name.</typeparam>
    /// <typeparam name="TValue">The kind of value.</typeparam>
    /// <param name="dictionary">The dictionary; null gives <c>{}</c>.</param>
    /// <returns>One line of text.</returns>
    public static string AsFormattedString<TKey, TValue>(this IDictionary<TKey, TValue> dictionary) =>
        "{" + string.Join(",", (dictionary ?? new Dictionary<TKey, TValue>()).Select(pair => $"{pair.Key}={pair.Value}")) + "}";

    /// <summary>Gives all headers of a response, its content's among them, as JSON.</summary>
    /// <param name="message">The response.</param>
    /// <returns>One property a header; several values make an array.</returns>
    /// <exception cref="ArgumentNullException">There is no response.</exception>
    public static JObject GetHeadersAsJson(this HttpResponseMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var all = message.Headers.AsEnumerable();
        return ToJson(all.Concat(message.GetContentHeaders() ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>()));
    }

    /// <summary>Gives headers as JSON.</summary>
    /// <param name="headers">The headers.</param>
    /// <returns>One property a header; several values make an array.</returns>
    public static JObject ToJson(this HttpHeaders headers) => ToJson(headers.AsEnumerable());

    /// <summary>Gives headers as JSON.</summary>
    /// <param name="headers">The headers by name.</param>
    /// <returns>One property a header; several values make an array.</returns>
    public static JObject ToJson(this IDictionary<string, IEnumerable<string>> headers) => ToJson(headers.AsEnumerable());

    private static JObject ToJson(IEnumerable<KeyValuePair<string, IEnumerable<string>>> headers)
    {
        var json = new JObject();
        foreach (var (name, values) in headers)
        {
            var list = values.ToArray();
            json[name] = list.Length == 1 ? list[0] : new JArray(list);
        }

        return json;
    }

    private static string Format(string head, HttpContent content) =>
        content is null ? head : $"{head}{Environment.NewLine}Body:{Environment.NewLine}{content.AsString()}";
}
