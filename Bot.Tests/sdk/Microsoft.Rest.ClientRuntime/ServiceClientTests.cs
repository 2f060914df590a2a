using System.Net;
using Microsoft.Rest;
using Microsoft.Rest.TransientFaultHandling;

namespace EcomBot.Tests.Sdk.Rest;

public sealed class ServiceClientTests
{
    [Fact]
    public async Task Faults_that_pass_are_met_with_another_try_and_others_are_answers()
    {
        var service = new Scripted(HttpStatusCode.InternalServerError, HttpStatusCode.OK, HttpStatusCode.NotFound);
        using var client = new HttpClient(new RetryDelegatingHandler(new RetryPolicy<HttpStatusCodeErrorDetectionStrategy>(3, TimeSpan.Zero), service));

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("http://x.test")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("http://x.test")).StatusCode);
        Assert.Equal(3, service.Asked);
    }

    [Fact]
    public async Task A_fault_that_does_not_pass_in_time_is_the_answer()
    {
        var service = new Scripted([.. Enumerable.Repeat(HttpStatusCode.BadGateway, 4)]);
        using var client = new HttpClient(new RetryDelegatingHandler(new RetryPolicy<HttpStatusCodeErrorDetectionStrategy>(3, TimeSpan.Zero), service));

        Assert.Equal(HttpStatusCode.BadGateway, (await client.GetAsync("http://x.test")).StatusCode);
        Assert.Equal(4, service.Asked);
    }

    [Fact]
    public async Task Throttling_without_a_time_is_the_answer()
    {
        var service = new Scripted(HttpStatusCode.TooManyRequests);
        using var client = new HttpClient(new RetryAfterDelegatingHandler((HttpMessageHandler)service));

        Assert.Equal(HttpStatusCode.TooManyRequests, (await client.GetAsync("http://x.test")).StatusCode);
        Assert.Equal(1, service.Asked);
    }

    [Fact]
    public void A_client_has_the_callers_handlers_before_those_that_try_again()
    {
        var mine = new Passing();
        using var client = new Client(mine);

        Assert.Equal(
            [typeof(Passing), typeof(RetryDelegatingHandler), typeof(RetryAfterDelegatingHandler), typeof(HttpClientHandler)],
            client.HttpMessageHandlers.Select(handler => handler.GetType()));
        client.SetRetryPolicy(null);
        Assert.IsType<RetryPolicy<TransientErrorIgnoreStrategy>>(client.HttpMessageHandlers.OfType<RetryDelegatingHandler>().Single().RetryPolicy);
    }

    [Fact]
    public void A_client_names_its_program_until_it_is_disposed()
    {
        var client = new Client();

        Assert.True(client.SetUserAgent("shop", "1.2"));
        Assert.True(client.SetUserAgent("bare"));
        Assert.Equal("shop/1.2 bare", client.UserAgent.ToString());
        client.Dispose();
        Assert.False(client.SetUserAgent("shop", "1.2"));
        Assert.Null(client.HttpClient);
    }

    private sealed class Client(params DelegatingHandler[] handlers) : ServiceClient<Client>(handlers);

    private sealed class Passing : DelegatingHandler;

    private sealed class Scripted(params HttpStatusCode[] answers) : HttpMessageHandler
    {
        public int Asked { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(answers[Asked++]));
    }
}
