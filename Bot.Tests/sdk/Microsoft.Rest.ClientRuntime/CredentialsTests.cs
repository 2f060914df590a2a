using Microsoft.Rest;

namespace EcomBot.Tests.Sdk.Rest;

[Collection("Tracing")]
public sealed class CredentialsTests
{
    [Fact]
    public async Task A_token_is_sent_under_its_scheme()
    {
        Assert.Equal("Bearer t", await HeaderOf(new TokenCredentials("t")));
        Assert.Equal("Custom t", await HeaderOf(new TokenCredentials("t", "Custom")));
        Assert.Equal("Other t", await HeaderOf(new TokenCredentials(new StringTokenProvider("t", "Other"))));
        Assert.Throws<ArgumentNullException>(() => new TokenCredentials(""));
        Assert.Throws<ArgumentNullException>(() => new TokenCredentials((ITokenProvider)null!));
    }

    [Fact]
    public async Task A_name_and_password_are_sent_as_base64() =>
        Assert.Equal("Basic QW5hOnPDs2w=", await HeaderOf(new BasicAuthenticationCredentials { UserName = "Ana", Password = "sól" }));

    [Fact]
    public async Task Credentials_that_prove_nothing_send_nothing() => Assert.Null(await HeaderOf(new None()));

    [Fact]
    public void Interceptors_are_told_while_tracing_is_on()
    {
        var listener = new Listener();
        ServiceClientTracing.AddTracingInterceptor(listener);
        ServiceClientTracing.Information("off");
        ServiceClientTracing.IsEnabled = true;
        try
        {
            ServiceClientTracing.Information("on {0}", 1);
            ServiceClientTracing.Error("9", new InvalidOperationException());
        }
        finally
        {
            ServiceClientTracing.IsEnabled = false;
        }

        Assert.Contains("on 1", listener.Told);
        Assert.Contains("error 9", listener.Told);
        Assert.DoesNotContain("off", listener.Told);
        Assert.True(ServiceClientTracing.RemoveTracingInterceptor(listener));
        Assert.False(ServiceClientTracing.RemoveTracingInterceptor(listener));
        Assert.True(ServiceClientTracing.NextInvocationId < ServiceClientTracing.NextInvocationId);
    }

    private static async Task<string?> HeaderOf(ServiceClientCredentials credentials)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://x.test");
        await credentials.ProcessHttpRequestAsync(request, CancellationToken.None);
        return request.Headers.Authorization?.ToString();
    }

    private sealed class None : ServiceClientCredentials;

    private sealed class Listener : IServiceClientTracingInterceptor
    {
        public System.Collections.Concurrent.ConcurrentQueue<string> Told { get; } = new();

        public void Configuration(string source, string name, string value) => Told.Enqueue(name);

        public void EnterMethod(string invocationId, object instance, string method, IDictionary<string, object> parameters) => Told.Enqueue(method);

        public void ExitMethod(string invocationId, object returnValue) => Told.Enqueue("exit " + invocationId);

        public void Information(string message) => Told.Enqueue(message);

        public void ReceiveResponse(string invocationId, HttpResponseMessage response) => Told.Enqueue("received " + invocationId);

        public void SendRequest(string invocationId, HttpRequestMessage request) => Told.Enqueue("sent " + invocationId);

        public void TraceError(string invocationId, Exception exception) => Told.Enqueue("error " + invocationId);
    }
}
