using System.Text;
using EcomBot.Tests.Sdk.Builder.Fakes;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Integration;

public sealed class CloudAdapterTests
{
    private readonly FakeChannel _channel = new();
    private readonly FakeAuthentication _authentication;
    private readonly CloudAdapter _adapter;

    public CloudAdapterTests()
    {
        _authentication = new FakeAuthentication(_channel);
        _adapter = new CloudAdapter(_authentication);
    }

    [Fact]
    public async Task A_message_is_answered_at_the_channels_service()
    {
        ResourceResponse? id = null;
        var response = await PostAsync(Message(),
            async (turn, token) => id = await turn.SendActivityAsync("you said " + turn.Activity.Text, cancellationToken: token));

        Assert.Equal(200, response.StatusCode);
        var (method, path, body) = Assert.Single(_channel.Requests);
        Assert.Equal(("POST", "/v3/conversations/talk/activities/1"), (method, path));
        Assert.Equal("you said tea", JObject.Parse(body)["text"]);
        Assert.Equal("given", id!.Id);
    }

    [Fact]
    public async Task No_nulls_are_put_on_the_wire()
    {
        await PostAsync(Message(),
            (turn, token) => turn.SendActivityAsync(new Activity { Type = ActivityTypes.Message, Text = "hi", Value = new JObject { ["a"] = 1 } }, token));

        Assert.DoesNotContain("null", _channel.Requests[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_to_an_invoke_is_the_response()
    {
        var response = await PostAsync(
            """{ "type": "invoke", "id": "1", "serviceUrl": "https://web.example", "conversation": { "id": "talk" } }""",
            (turn, token) => turn.SendActivityAsync(new Activity
            {
                Type = ActivityTypesEx.InvokeResponse,
                Value = new InvokeResponse { Status = 202, Body = new JObject { ["said"] = "yes" } }
            }, token));

        Assert.Equal((202, "application/json"), (response.StatusCode, response.ContentType));
        Assert.Equal("yes", Body(response)["said"]);
        Assert.Empty(_channel.Requests);
    }

    [Fact]
    public async Task An_invoke_nobody_answers_is_not_implemented()
    {
        var response = await PostAsync("""{ "type": "invoke", "serviceUrl": "https://web.example" }""", (_, _) => Task.CompletedTask);

        Assert.Equal(501, response.StatusCode);
    }

    [Fact]
    public async Task Replies_the_sender_expects_are_in_the_response()
    {
        var response = await PostAsync(Message("\"deliveryMode\": \"expectReplies\","),
            (turn, token) => turn.SendActivityAsync("hi", cancellationToken: token));

        Assert.Equal("hi", Body(response)["activities"]![0]!["text"]);
        Assert.Empty(_channel.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("{ }")]
    [InlineData("""{ "type": "" }""")]
    public async Task A_body_that_is_no_activity_is_a_bad_request(string body)
    {
        var response = await PostAsync(body, (_, _) => throw new InvalidOperationException("reached the bot"));

        Assert.Equal(400, response.StatusCode);
    }

    [Fact]
    public async Task A_caller_who_is_not_known_is_unauthorized()
    {
        var response = await PostAsync(Message(), (_, _) => throw new InvalidOperationException("reached the bot"), caller: "bad");

        Assert.Equal(401, response.StatusCode);
    }

    [Fact]
    public async Task Only_posts_are_allowed()
    {
        var context = new DefaultHttpContext { Request = { Method = "GET" } };

        await _adapter.ProcessAsync(context.Request, context.Response, new Bot((_, _) => Task.CompletedTask));

        Assert.Equal(405, context.Response.StatusCode);
    }

    [Fact]
    public async Task A_turn_knows_its_caller_and_its_clients()
    {
        await PostAsync(Message(), (turn, _) =>
        {
            Assert.Equal("caller", turn.Activity.CallerId);
            Assert.NotNull(turn.TurnState.Get<System.Security.Principal.IIdentity>(BotAdapter.BotIdentityKey));
            Assert.NotNull(turn.TurnState.Get<IConnectorClient>());
            Assert.NotNull(turn.TurnState.Get<UserTokenClient>());
            Assert.NotNull(turn.TurnState.Get<ConnectorFactory>());
            Assert.NotNull(turn.TurnState.Get<BotCallbackHandler>());
            Assert.Equal("channel", turn.TurnState.Get<string>(BotAdapter.OAuthScopeKey));
            return Task.CompletedTask;
        });

        Assert.Equal([("https://web.example", "channel")], _authentication.Clients);
    }

    [Fact]
    public async Task Traces_go_to_the_emulator_alone()
    {
        var trace = new Activity { Type = ActivityTypes.Trace };
        await PostAsync(Message(), (turn, token) => turn.SendActivityAsync(trace, token));
        Assert.Empty(_channel.Requests);

        await PostAsync(Message(channel: Channels.Emulator), (turn, token) => turn.SendActivityAsync(trace, token));
        Assert.Single(_channel.Requests);
    }

    [Fact]
    public async Task Activities_are_replaced_and_deleted_at_the_channels_service()
    {
        await PostAsync(Message(), async (turn, token) =>
        {
            await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = "old", Text = "new" }, token);
            await turn.DeleteActivityAsync("old", token);
        });

        Assert.Equal([("PUT", "/v3/conversations/talk/activities/old"), ("DELETE", "/v3/conversations/talk/activities/old")],
            _channel.Requests.Select(request => (request.Method, request.Path)));
    }

    [Fact]
    public async Task A_conversation_goes_on_when_the_bot_has_something_to_say()
    {
        var reference = new ConversationReference
        {
            ChannelId = "web",
            ServiceUrl = "https://web.example",
            Conversation = new ConversationAccount(id: "talk"),
            Bot = new ChannelAccount("bot"),
            User = new ChannelAccount("ana")
        };

        await _adapter.ContinueConversationAsync("app", reference, (turn, token) => turn.SendActivityAsync("news", cancellationToken: token), default);

        Assert.StartsWith("/v3/conversations/talk/activities", _channel.Requests[0].Path, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentNullException>("botAppId",
            () => _adapter.ContinueConversationAsync(string.Empty, reference, (_, _) => Task.CompletedTask, default));
        await Assert.ThrowsAsync<ArgumentNullException>("reference",
            () => _adapter.ContinueConversationAsync("app", (ConversationReference)null!, (_, _) => Task.CompletedTask, default));
        await Assert.ThrowsAsync<ArgumentException>(() => _adapter.ContinueConversationAsync("app", new Activity(), (_, _) => Task.CompletedTask, default));
    }

    [Fact]
    public async Task A_conversation_the_bot_begins_has_a_first_turn()
    {
        Activity? first = null;
        var parameters = new ConversationParameters { Bot = new ChannelAccount("bot"), TenantId = "tenant", ChannelData = "data" };

        await _adapter.CreateConversationAsync("app", "web", "https://web.example", "audience", parameters, (turn, _) =>
        {
            first = turn.Activity;
            return Task.CompletedTask;
        }, default);

        Assert.Equal(("POST", "/v3/conversations"), (_channel.Requests[0].Method, _channel.Requests[0].Path));
        Assert.Equal(("CreateConversation", "given", "tenant", "bot"), (first!.Name, first.Conversation.Id, first.Conversation.TenantId, first.Recipient.Id));
        Assert.Equal([("https://web.example", "audience")], _authentication.Clients);
    }

    [Fact]
    public async Task Missing_arguments_are_refused()
    {
        var context = new DefaultHttpContext();
        var bot = new Bot((_, _) => Task.CompletedTask);

        await Assert.ThrowsAsync<ArgumentNullException>("httpRequest", () => _adapter.ProcessAsync(null, context.Response, bot));
        await Assert.ThrowsAsync<ArgumentNullException>("httpResponse", () => _adapter.ProcessAsync(context.Request, null, bot));
        await Assert.ThrowsAsync<ArgumentNullException>("bot", () => _adapter.ProcessAsync(context.Request, context.Response, null));
        Assert.Throws<ArgumentNullException>("botFrameworkAuthentication", () => new CloudAdapter((BotFrameworkAuthentication)null!));
    }

    private static string Message(string more = "", string channel = "web") =>
        $$"""{ {{more}} "type": "message", "id": "1", "channelId": "{{channel}}", "text": "tea", "serviceUrl": "https://web.example", "conversation": { "id": "talk" }, "from": { "id": "ana" }, "recipient": { "id": "bot" } }""";

    private static JToken Body(HttpResponse response) => JToken.Parse(Encoding.UTF8.GetString(((MemoryStream)response.Body).ToArray()));

    private async Task<HttpResponse> PostAsync(string body, BotCallbackHandler bot, string caller = "good")
    {
        var context = new DefaultHttpContext
        {
            Request = { Method = "POST", Body = new MemoryStream(Encoding.UTF8.GetBytes(body)), Headers = { Authorization = caller } },
            Response = { Body = new MemoryStream() },
        };
        await _adapter.ProcessAsync(context.Request, context.Response, new Bot(bot));
        return context.Response;
    }

    private sealed class Bot(BotCallbackHandler handler) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => handler(turnContext, cancellationToken);
    }
}
