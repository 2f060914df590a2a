using System.Net;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>One call of a service: what is asked, and which answers are no errors.</summary>
internal readonly struct RestCall
{
    /// <summary>The verb.</summary>
    internal required HttpMethod Method { get; init; }

    /// <summary>The address below the service's, with its query.</summary>
    internal required string Path { get; init; }

    /// <summary>The statuses that are no errors.</summary>
    internal required int[] Accepted { get; init; }

    /// <summary>The body to send; null sends none.</summary>
    internal object Body { get; init; }

    /// <summary>Headers of the caller's.</summary>
    internal Dictionary<string, List<string>> Headers { get; init; }

    /// <summary>Makes the error of a status that is not accepted; null takes <see cref="RestErrors.ErrorResponse"/>.</summary>
    internal RestErrors.Factory Error { get; init; }

    /// <summary>Whether the answer is given before its body has come.</summary>
    internal bool Streams { get; init; }

    /// <summary>Sends the call; the answer's body is not read.</summary>
    internal async Task<HttpOperationResponse> SendAsync(IRestClient client, CancellationToken cancellationToken)
    {
        var (request, response) = await ExchangeAsync(client, cancellationToken);
        return new HttpOperationResponse { Request = request, Response = response };
    }

    /// <summary>Sends the call and reads the answer's JSON.</summary>
    internal Task<HttpOperationResponse<T>> SendAsync<T>(IRestClient client, CancellationToken cancellationToken) where T : class =>
        SendAsync(client, static (wire, _, answer) => wire.Read<T>(answer), cancellationToken);

    /// <summary>Sends the call and reads the answer in a way of the operation's own.</summary>
    internal async Task<HttpOperationResponse<T>> SendAsync<T>(
        IRestClient client, Func<WireFormat, HttpStatusCode, byte[], T> read, CancellationToken cancellationToken)
    {
        var (request, response) = await ExchangeAsync(client, cancellationToken);
        var answer = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        try
        {
            var body = read(client.Wire, response.StatusCode, answer);
            return new HttpOperationResponse<T> { Request = request, Response = response, Body = body };
        }
        catch (Newtonsoft.Json.JsonException exception)
        {
            request.Dispose();
            response.Dispose();
            throw new SerializationException(
                "Unable to deserialize the response.", System.Text.Encoding.UTF8.GetString(answer), exception);
        }
    }

    private async Task<(HttpRequestMessage Request, HttpResponseMessage Response)> ExchangeAsync(
        IRestClient client, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var request = new HttpRequestMessage(Method, Addresses.Of(client.BaseUri, Path)) { Content = client.Wire.Write(Body) };
        AddHeaders(request);
        if (client.Credentials is { } credentials)
        {
            await credentials.ProcessHttpRequestAsync(request, cancellationToken);
        }

        var traceId = RestTrace.Sending(client, request);
        var completion = Streams ? HttpCompletionOption.ResponseHeadersRead : HttpCompletionOption.ResponseContentRead;
        var response = await client.HttpClient.SendAsync(request, completion, cancellationToken);
        RestTrace.Received(traceId, response);
        if (Array.IndexOf(Accepted, (int)response.StatusCode) < 0)
        {
            throw await FailAsync(client, request, response, traceId, cancellationToken);
        }

        RestTrace.Done(traceId, response);
        return (request, response);
    }

    private async Task<Exception> FailAsync(
        IRestClient client, HttpRequestMessage request, HttpResponseMessage response, string traceId, CancellationToken cancellationToken)
    {
        using (request)
        using (response)
        {
            var answer = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            var error = (Error ?? RestErrors.ErrorResponse)(client.Wire, request, response, answer);
            RestTrace.Failed(traceId, error);
            return error;
        }
    }

    private void AddHeaders(HttpRequestMessage request)
    {
        if (Headers is null)
        {
            return;
        }

        foreach (var (name, values) in Headers)
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, values);
        }
    }
}
