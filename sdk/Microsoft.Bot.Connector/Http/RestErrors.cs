using System.Net;
using System.Text;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Makes the errors of calls that were answered with a status they do not accept.</summary>
internal static class RestErrors
{
    /// <summary>Makes an error of an answer.</summary>
    internal delegate Exception Factory(WireFormat wire, HttpRequestMessage request, HttpResponseMessage response, byte[] answer);

    /// <summary>An error with the body that the service explains itself in.</summary>
    internal static readonly Factory ErrorResponse = static (wire, request, response, answer) => new ErrorResponseException(Message(response))
    {
        Request = Keep(request),
        Response = Keep(response, answer),
        Body = ReadOrNull<ErrorResponse>(wire, answer),
    };

    /// <summary>The same as an error of the client runtime.</summary>
    internal static readonly Factory Plain = static (wire, request, response, answer) => new HttpOperationException(Message(response))
    {
        Request = Keep(request),
        Response = Keep(response, answer),
        Body = ReadOrNull<ErrorResponse>(wire, answer),
    };

    /// <summary>429 as a <see cref="ThrottleException"/> with the wait the service asks for, everything else plain.</summary>
    internal static readonly Factory Throttled = static (wire, request, response, answer) =>
        response.StatusCode != HttpStatusCode.TooManyRequests
            ? Plain(wire, request, response, answer)
            : new ThrottleException(Message(response), Plain(wire, request, response, answer)) { RetryParams = WaitOf(response) };

    private static string Message(HttpResponseMessage response) =>
        $"Operation returned an invalid status code '{response.StatusCode}'";

    private static HttpRequestMessageWrapper Keep(HttpRequestMessage request) =>
        new(request, request.Content is Utf8JsonContent content ? Encoding.UTF8.GetString(content.Bytes.Span) : null);

    private static HttpResponseMessageWrapper Keep(HttpResponseMessage response, byte[] answer) =>
        new(response, Encoding.UTF8.GetString(answer));

    private static T ReadOrNull<T>(WireFormat wire, byte[] answer) where T : class
    {
        try
        {
            return wire.Read<T>(answer);
        }
        catch (Newtonsoft.Json.JsonException)
        {
            return null;
        }
    }

    private static RetryParams WaitOf(HttpResponseMessage response) =>
        response.Headers.RetryAfter switch
        {
            { Delta: { } wait } => new RetryParams(wait),
            { Date: { } until } => new RetryParams(until - DateTimeOffset.UtcNow),
            _ => null,
        };
}
