using System.Collections.Concurrent;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace EcomBot.Bot.Channels.BotFramework;

/// <summary>Bounds every call to a channel or a token service: in time, and by a circuit breaker a host, so that one that is down is left alone for a
/// while.</summary>
internal sealed class OutsideCalls : DelegatingHandler
{
    private const int MostHosts = 1_000;
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(10);

    // A host is shared by all clients of the process.
    private static readonly ConcurrentDictionary<string, ResiliencePipeline<HttpResponseMessage>> Hosts = new();

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var host = request.RequestUri?.Authority ?? string.Empty;
        var calls = Hosts.TryGetValue(host, out var known) ? known : Hosts.Count < MostHosts ? Hosts.GetOrAdd(host, static _ => Bounds()) : Bounds();
        try
        {
            return await calls.ExecuteAsync(
                static async (call, token) => await call.Self.PassAsync(call.Request, token), (Self: this, Request: request), cancellationToken);
        }
        catch (Exception failure) when (failure is BrokenCircuitException or TimeoutRejectedException)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, $"{host} is down or slow.", failure);
        }
    }

    private Task<HttpResponseMessage> PassAsync(HttpRequestMessage request, CancellationToken cancellationToken) => base.SendAsync(request, cancellationToken);

    private static ResiliencePipeline<HttpResponseMessage> Bounds() => new ResiliencePipelineBuilder<HttpResponseMessage>()
        .AddCircuitBreaker(new()
        {
            FailureRatio = 0.5,
            MinimumThroughput = 20,
            SamplingDuration = TimeSpan.FromSeconds(10),
            BreakDuration = TimeSpan.FromSeconds(5),
            ShouldHandle = outcome => ValueTask.FromResult(
                outcome.Outcome.Exception is HttpRequestException or TimeoutRejectedException || (int?)outcome.Outcome.Result?.StatusCode >= 500),
        })
        .AddTimeout(TimeLimit)
        .Build();
}
