using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Takes what an operation was called for out of its outcome.</summary>
internal static class OperationExtensions
{
    /// <summary>Gives the body, and releases the request and the response.</summary>
    internal static async Task<T> BodyAsync<T>(this Task<HttpOperationResponse<T>> operation)
    {
        using var outcome = await operation;
        return outcome.Body;
    }

    /// <summary>Releases the request and the response.</summary>
    internal static async Task DoneAsync(this Task<HttpOperationResponse> operation) => (await operation).Dispose();
}
