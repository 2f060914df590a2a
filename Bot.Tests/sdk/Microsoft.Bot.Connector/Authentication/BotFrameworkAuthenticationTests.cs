using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Connector;

public sealed class BotFrameworkAuthenticationTests
{
    [Fact]
    public async Task What_an_authentication_does_not_offer_is_not_supported()
    {
        var authentication = new Bare();

        Assert.Throws<NotSupportedException>(authentication.CreateBotFrameworkClient);
        Assert.Throws<NotSupportedException>(authentication.GetOriginatingAudience);
        await Assert.ThrowsAsync<NotSupportedException>(() => authentication.AuthenticateChannelRequestAsync("Bearer x", default));
    }

    [Fact]
    public async Task The_kind_of_caller_is_a_bot_or_the_cloud()
    {
        var open = new PasswordServiceClientCredentialFactory();
        var closed = new PasswordServiceClientCredentialFactory("app", "secret", null, null, null);
        var bot = new ClaimsIdentity([new Claim("ver", "1.0"), new Claim("aud", "app"), new Claim("appid", "caller")]);

        Assert.Null(await new Bare().CallerIdAsync(open, bot));
        Assert.Equal("urn:botframework:aadappid:caller", await new Bare().CallerIdAsync(closed, bot));
        Assert.Equal("urn:cloud", await new Bare().CallerIdAsync(closed, new ClaimsIdentity()));
    }

    [Fact]
    public async Task An_activity_goes_to_another_bot_as_a_copy()
    {
        await using var skill = await LoopbackService.StartAsync();
        skill.Answer = _ => new Reply(200, """{"answer":42}""");
        var activity = new Activity
        {
            Id = "a",
            Type = "message",
            ServiceUrl = "https://channel.test",
            ChannelId = "test",
            Text = "hi",
            Conversation = new ConversationAccount { Id = "mine" },
            Recipient = new ChannelAccount { Id = "bot" },
        };
        using var client = BotFrameworkAuthenticationFactory.Create().CreateBotFrameworkClient();

        var answer = await client.PostActivityAsync<JObject>(
            "", "skill", new Uri(skill.Address, "api/messages"), new Uri("https://host.test/skills"), "theirs", activity);

        Assert.Equal((200, 42), (answer.Status, (int?)answer.Body["answer"]));
        Assert.True(answer.IsSuccessStatusCode());
        var body = JObject.Parse(skill.Only.Body);
        Assert.Equal(("POST", "/api/messages", "theirs"), (skill.Only.Method, skill.Only.Target, skill.Only.Headers["x-ms-conversation-id"]));
        Assert.Equal(("theirs", "https://host.test/skills", "skill", "hi"),
            ((string?)body["conversation"]?["id"], (string?)body["serviceUrl"], (string?)body["recipient"]?["role"], (string?)body["text"]));
        Assert.Equal(("mine", "https://channel.test"), ((string?)body["relatesTo"]?["conversation"]?["id"], (string?)body["relatesTo"]?["serviceUrl"]));
        Assert.Equal(("mine", "https://channel.test", null), (activity.Conversation.Id, activity.ServiceUrl, activity.Recipient.Role));
    }

    [Fact]
    public async Task Another_bot_that_fails_answers_with_its_status_alone()
    {
        await using var skill = await LoopbackService.StartAsync();
        skill.Answer = _ => new Reply(502, "<html>");
        using var client = BotFrameworkAuthenticationFactory.Create().CreateBotFrameworkClient();

        var answer = await client.PostActivityAsync("", "skill", skill.Address, new Uri("https://host.test"), "theirs", new Activity());

        Assert.Equal(502, answer.Status);
        Assert.False(answer.IsSuccessStatusCode());
        await Assert.ThrowsAsync<ArgumentNullException>(
            () => client.PostActivityAsync("", "skill", null, new Uri("https://host.test"), "theirs", new Activity()));
    }

    private sealed class Bare : BotFrameworkAuthentication
    {
        public Task<string> CallerIdAsync(ServiceClientCredentialsFactory credentials, ClaimsIdentity identity) =>
            GenerateCallerIdAsync(credentials, identity, "urn:cloud", CancellationToken.None);

        public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken) =>
            Task.FromResult(new AuthenticateRequestResult());

        public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader,
            CancellationToken cancellationToken) =>
            Task.FromResult(new AuthenticateRequestResult());

        public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => null!;

        public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
            Task.FromResult<UserTokenClient>(null!);
    }
}
