using System.Collections.Concurrent;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace EcomBot.Tests.Sdk.Connector;

/// <summary>Tracing is one switch for the process, so what turns it does not run beside others that do.</summary>
[Collection("Tracing")]
public sealed class TracingTests
{
    [Fact]
    public async Task A_call_is_told_from_its_request_to_its_answer_or_error()
    {
        await using var channel = await LoopbackService.StartAsync();
        using var client = new ConnectorClient(channel.Address, MicrosoftAppCredentials.Empty);
        var listener = new Listener(channel.Address.Authority);
        ServiceClientTracing.AddTracingInterceptor(listener);
        ServiceClientTracing.IsEnabled = true;
        try
        {
            await client.Conversations.SendToConversationAsync("c", new Activity());
            channel.Answer = _ => new Reply(403);
            await Assert.ThrowsAsync<ErrorResponseException>(() => client.Conversations.SendToConversationAsync("c", new Activity()));
        }
        finally
        {
            ServiceClientTracing.IsEnabled = false;
            ServiceClientTracing.RemoveTracingInterceptor(listener);
        }

        Assert.Equal(["sent", "received 200", "done", "sent", "received 403", "error"], listener.Told);
    }

    private sealed class Listener(string authority) : IServiceClientTracingInterceptor
    {
        private readonly ConcurrentDictionary<string, bool> _mine = new();

        public ConcurrentQueue<string> Told { get; } = new();

        public void Configuration(string source, string name, string value)
        {
        }

        public void EnterMethod(string invocationId, object instance, string method, IDictionary<string, object> parameters) =>
            _mine[invocationId] = instance is ConnectorClient client && client.BaseUri.Authority == authority;

        public void ExitMethod(string invocationId, object returnValue) => Tell(invocationId, "done");

        public void Information(string message)
        {
        }

        public void ReceiveResponse(string invocationId, HttpResponseMessage response) =>
            Tell(invocationId, $"received {(int)response.StatusCode}");

        public void SendRequest(string invocationId, HttpRequestMessage request) => Tell(invocationId, "sent");

        public void TraceError(string invocationId, Exception exception) => Tell(invocationId, "error");

        private void Tell(string invocationId, string what)
        {
            if (_mine.GetValueOrDefault(invocationId))
            {
                Told.Enqueue(what);
            }
        }
    }
}
