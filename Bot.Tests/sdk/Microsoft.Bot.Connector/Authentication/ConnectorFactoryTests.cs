using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Connector;

public sealed class ConnectorFactoryTests
{
    private readonly BotFrameworkAuthentication _cloud = BotFrameworkAuthenticationFactory.Create();

    [Fact]
    public async Task The_same_service_and_audience_get_the_same_client()
    {
        var factory = _cloud.CreateConnectorFactory(new ClaimsIdentity());

        var first = await factory.CreateAsync("https://one.test/", "audience", default);

        Assert.Same(first, await factory.CreateAsync("https://one.test/", "audience", default));
        Assert.NotSame(first, await factory.CreateAsync("https://two.test/", "audience", default));
        Assert.NotSame(first, await factory.CreateAsync("https://one.test/", "another", default));
        Assert.Equal("https://one.test/", first.BaseUri.AbsoluteUri);
    }

    [Fact]
    public async Task Turns_of_the_same_bot_share_a_factory_and_a_token_client()
    {
        var one = await _cloud.AuthenticateRequestAsync(new Activity(), null, default);
        var two = await _cloud.AuthenticateRequestAsync(new Activity(), null, default);

        Assert.Same(one.ConnectorFactory, two.ConnectorFactory);
        Assert.Same(
            await _cloud.CreateUserTokenClientAsync(one.ClaimsIdentity, default),
            await _cloud.CreateUserTokenClientAsync(two.ClaimsIdentity, default));
    }

    [Fact]
    public async Task A_client_that_one_turn_disposes_still_serves_the_next()
    {
        await using var channel = await LoopbackService.StartAsync();
        var factory = _cloud.CreateConnectorFactory(new ClaimsIdentity());

        for (var turn = 0; turn < 2; turn++)
        {
            using var client = await factory.CreateAsync(channel.Address.AbsoluteUri, null, default);
            await client.Conversations.SendToConversationAsync("c", new Activity());
        }

        Assert.Equal(2, channel.Received.Count);
    }

    [Fact]
    public async Task However_many_services_there_are_only_some_clients_are_kept()
    {
        var factory = _cloud.CreateConnectorFactory(new ClaimsIdentity());
        var first = await factory.CreateAsync("https://0.test/", null, default);

        for (var service = 1; service <= 300; service++)
        {
            await factory.CreateAsync($"https://{service}.test/", null, default);
        }

        Assert.NotSame(first, await factory.CreateAsync("https://0.test/", null, default));
    }

    [Fact]
    public async Task Requests_name_the_Bot_Framework()
    {
        await using var channel = await LoopbackService.StartAsync();
        var client = await _cloud.CreateConnectorFactory(new ClaimsIdentity()).CreateAsync(channel.Address.AbsoluteUri, null, default);

        await client.Conversations.SendToConversationAsync("c", new Activity());

        Assert.StartsWith("Microsoft-BotFramework/3.1 BotBuilder/4.23.0.0 (", channel.Only.Headers["User-Agent"], StringComparison.Ordinal);
        Assert.Equal("*/*", channel.Only.Headers["Accept"]);
        Assert.False(channel.Only.Headers.ContainsKey("Authorization"));
    }
}
