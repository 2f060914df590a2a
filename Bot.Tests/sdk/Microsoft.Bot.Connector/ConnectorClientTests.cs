using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Connector;

public sealed class ConnectorClientTests
{
    private static readonly Uri Service = new("https://channel.test/");

    [Fact]
    public void A_client_sends_through_the_callers_HTTP_client()
    {
        using var http = new HttpClient();

        Assert.Same(http, new ConnectorClient(Service, new MicrosoftAppCredentials("", ""), http).HttpClient);
        Assert.Same(http, new ConnectorClient(Service, MicrosoftAppCredentials.Empty, http, disposeHttpClient: false).HttpClient);
        Assert.Same(http, new ConnectorClient(Service, MicrosoftAppCredentials.Empty, new HttpClientHandler(), true, http).HttpClient);
    }

    [Fact]
    public async Task The_callers_HTTP_client_ends_with_the_client_unless_it_is_kept()
    {
        await using var service = await LoopbackService.StartAsync();
        var ended = new HttpClient();
        using var kept = new HttpClient();

        new ConnectorClient(Service, MicrosoftAppCredentials.Empty, ended).Dispose();
        new ConnectorClient(Service, MicrosoftAppCredentials.Empty, kept, disposeHttpClient: false).Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => ended.GetAsync(service.Address));
        Assert.True((await kept.GetAsync(service.Address)).IsSuccessStatusCode);
    }

    [Fact]
    public void A_client_without_an_address_or_credentials_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new ConnectorClient((Uri)null!, MicrosoftAppCredentials.Empty));
        Assert.Throws<ArgumentNullException>(() => new ConnectorClient(Service, (Microsoft.Rest.ServiceClientCredentials)null!));
        Assert.Equal("https://api.botframework.com/", new ConnectorClient(MicrosoftAppCredentials.Empty).BaseUri.AbsoluteUri);
        Assert.Equal("app", ((MicrosoftAppCredentials)new ConnectorClient(Service, "app", "secret").Credentials).MicrosoftAppId);
    }

    [Fact]
    public async Task A_request_that_meets_429_is_sent_again_when_the_channel_says()
    {
        await using var channel = await LoopbackService.StartAsync();
        channel.Answer = _ => channel.Received.Count == 1
            ? new Reply(429, "", new() { ["Retry-After"] = "0" })
            : new Reply(200, """{"id":"7"}""");
        using var client = new ConnectorClient(channel.Address, MicrosoftAppCredentials.Empty);

        Assert.Equal("7", (await client.Conversations.SendToConversationAsync("c", new Activity { Text = "hi" })).Id);
        Assert.Equal(2, channel.Received.Count);
        Assert.Equal(channel.Received[0].Body, channel.Received[1].Body);
    }

    [Fact]
    public async Task Handlers_of_the_caller_see_the_request()
    {
        await using var channel = await LoopbackService.StartAsync();
        using var client = new ConnectorClient(channel.Address, MicrosoftAppCredentials.Empty, new Stamp("one"), new Stamp("two"));

        await client.Conversations.SendToConversationAsync("c", new Activity());

        Assert.Equal("one, two", channel.Only.Headers["x-stamp"]);
    }

    [Fact]
    public void An_HTTP_client_names_the_Bot_Framework_once()
    {
        using var http = new HttpClient();

        ConnectorClient.AddDefaultRequestHeaders(http);
        ConnectorClient.AddDefaultRequestHeaders(http);

        var agents = http.DefaultRequestHeaders.UserAgent.Select(agent => agent.ToString()).ToArray();
        Assert.Equal(3, agents.Length);
        Assert.Equal("Microsoft-BotFramework/3.1", agents[0]);
        Assert.Contains(ConnectorClient.GetArchitecture(), agents[2], StringComparison.Ordinal);
        Assert.False(http.DefaultRequestHeaders.ExpectContinue);
        Assert.Equal("4.23.0.0", ConnectorClient.GetClientVersion(new ConnectorClient(Service)));
    }

    [Fact]
    public async Task Many_bodies_at_once_each_arrive_whole()
    {
        await using var channel = await LoopbackService.StartAsync();
        using var client = new ConnectorClient(channel.Address, MicrosoftAppCredentials.Empty);
        var texts = Enumerable.Range(0, 50).Select(number => new string((char)('a' + (number % 26)), 10_000 + number)).ToArray();

        await Task.WhenAll(texts.Select(text => client.Conversations.SendToConversationAsync("c", new Activity { Text = text })));

        Assert.Equal(
            texts.Order(StringComparer.Ordinal),
            channel.Received.Select(request => (string)Newtonsoft.Json.Linq.JObject.Parse(request.Body)["text"]!).Order(StringComparer.Ordinal));
    }

    private sealed class Stamp(string mark) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("x-stamp", mark);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
