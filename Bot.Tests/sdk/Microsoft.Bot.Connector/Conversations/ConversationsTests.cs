using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Connector;

public sealed class ConversationsTests : IAsyncLifetime
{
    private LoopbackService _channel = null!;
    private ConnectorClient _client = null!;

    public static TheoryData<string, string, Func<IConversations, Task>> Operations => new()
    {
        { "GET", "/v3/conversations?continuationToken=a%20b", all => all.GetConversationsAsync("a b") },
        { "POST", "/v3/conversations", all => all.CreateConversationAsync(new ConversationParameters()) },
        { "POST", "/v3/conversations", all => all.CreateDirectConversationAsync("bot", "user") },
        { "POST", "/v3/conversations/a%7Clivechat/activities", all => all.SendToConversationAsync("a|livechat", new Activity()) },
        { "POST", "/v3/conversations/c/activities/history", all => all.SendConversationHistoryAsync("c", new Transcript()) },
        { "POST", "/v3/conversations/c/activities/x%2Fy", all => all.ReplyToActivityAsync("c", "x/y", new Activity()) },
        { "PUT", "/v3/conversations/c/activities/x", all => all.UpdateActivityAsync("c", "x", new Activity()) },
        { "DELETE", "/v3/conversations/c/activities/x", all => all.DeleteActivityAsync("c", "x") },
        { "DELETE", "/v3/conversations/c/members/m", all => all.DeleteConversationMemberAsync("c", "m") },
        { "GET", "/v3/conversations/c/members/m", all => ((Conversations)all).GetConversationMemberAsync("m", "c") },
        { "GET", "/v3/conversations/c/pagedmembers?pageSize=3&continuationToken=t", all => all.GetConversationPagedMembersAsync("c", 3, "t") },
        { "GET", "/v3/conversations/c/pagedmembers", all => all.GetConversationPagedMembersAsync("c") },
        { "POST", "/v3/conversations/c/attachments", all => all.UploadAttachmentAsync("c", new AttachmentData()) },
    };

    public async Task InitializeAsync()
    {
        _channel = await LoopbackService.StartAsync();
        _client = new ConnectorClient(_channel.Address, MicrosoftAppCredentials.Empty);
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _channel.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Each_operation_has_its_verb_and_address(string verb, string target, Func<IConversations, Task> operation)
    {
        await operation(_client.Conversations);

        Assert.Equal((verb, target), (_channel.Only.Method, _channel.Only.Target));
    }

    [Theory]
    [InlineData("/v3/conversations/c/members")]
    [InlineData("/v3/conversations/c/activities/x/members")]
    public async Task Members_are_listed(string target)
    {
        _channel.Answer = _ => new Reply(200, """[{"id":"u1","name":"Ana","role":"user"},{"id":"u2"}]""");

        var members = target.Contains("activities", StringComparison.Ordinal)
            ? await _client.Conversations.GetActivityMembersAsync("c", "x")
            : await _client.Conversations.GetConversationMembersAsync("c");

        Assert.Equal(target, _channel.Only.Target);
        Assert.Equal(["u1", "u2"], members.Select(member => member.Id));
        Assert.Equal("Ana", members[0].Name);
    }

    [Fact]
    public async Task An_activity_is_sent_as_JSON_without_nulls()
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Text = "Zażółć 🚲 \"quoted\"",
            TextFormat = null,
            Attachments = null,
            Timestamp = new DateTimeOffset(2026, 5, 6, 7, 8, 9, TimeSpan.Zero),
            ChannelData = new { emoji = "🚲", nothing = (string?)null },
        };

        var sent = await _client.Conversations.SendToConversationAsync("c", activity);

        Assert.Equal("1", sent.Id);
        var body = JObject.Parse(_channel.Only.Body);
        Assert.Equal(activity.Text, (string?)body["text"]);
        Assert.Equal("message", (string?)body["type"]);
        Assert.DoesNotContain("null", _channel.Only.Body, StringComparison.Ordinal);
        Assert.Equal("application/json; charset=utf-8", _channel.Only.Headers["Content-Type"]);
        Assert.Equal(_channel.Only.Headers["Content-Length"], System.Text.Encoding.UTF8.GetByteCount(_channel.Only.Body).ToString());
    }

    [Fact]
    public async Task A_long_activity_arrives_whole()
    {
        var text = string.Concat(Enumerable.Repeat("Zażółć 🚲 ", 20_000));

        await _client.Conversations.SendToConversationAsync("c", new Activity { Type = "message", Text = text });

        Assert.Equal(text, (string?)JObject.Parse(_channel.Only.Body)["text"]);
    }

    [Fact]
    public async Task An_answer_without_a_body_gives_no_resource()
    {
        _channel.Answer = _ => new Reply(200);

        Assert.Null(await _client.Conversations.SendToConversationAsync("c", new Activity()));
    }

    [Theory]
    [InlineData(201)]
    [InlineData(202)]
    public async Task Created_and_accepted_are_successes(int status)
    {
        _channel.Answer = _ => new Reply(status, """{"id":"7"}""");

        Assert.Equal("7", (await _client.Conversations.ReplyToActivityAsync("c", "x", new Activity())).Id);
    }

    [Fact]
    public async Task A_refusal_tells_what_was_asked_and_what_the_channel_said()
    {
        _channel.Answer = _ => new Reply(
            403, """{"error":{"code":"BotNotInConversationRoster","message":"gone"}}""", new() { ["Retry-After"] = "7" });

        var error = await Assert.ThrowsAsync<ErrorResponseException>(
            () => _client.Conversations.SendToConversationAsync("c", new Activity { Text = "hello" }));

        Assert.Equal("Operation returned an invalid status code 'Forbidden'", error.Message);
        Assert.Equal("BotNotInConversationRoster", error.Body.Error.Code);
        Assert.Equal(HttpStatusCode.Forbidden, error.Response.StatusCode);
        Assert.Equal(["7"], error.Response.Headers["retry-after"]);
        Assert.Contains("gone", error.Response.Content, StringComparison.Ordinal);
        Assert.Equal(HttpMethod.Post, error.Request.Method);
        Assert.Contains("hello", error.Request.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_in_no_known_form_has_no_body()
    {
        _channel.Answer = _ => new Reply(404, "<html>");

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => _client.Conversations.DeleteActivityAsync("c", "x"));

        Assert.Null(error.Body);
        Assert.Equal("<html>", error.Response.Content);
    }

    [Fact]
    public async Task An_answer_that_is_no_JSON_is_an_error()
    {
        _channel.Answer = _ => new Reply(200, "<html>");

        var error = await Assert.ThrowsAsync<SerializationException>(
            () => _client.Conversations.SendToConversationAsync("c", new Activity()));

        Assert.Equal("<html>", error.Content);
    }

    [Fact]
    public async Task A_missing_argument_is_refused_before_anything_is_sent()
    {
        var all = _client.Conversations;

        await Refused("conversationId", () => all.SendToConversationAsync(null, new Activity()));
        await Refused("activity", () => all.SendToConversationAsync("c", null));
        await Refused("activityId", () => all.ReplyToActivityAsync("c", null, new Activity()));
        await Refused("parameters", () => all.CreateConversationAsync(null));
        await Refused("memberId", () => all.DeleteConversationMemberAsync("c", null));
        await Refused("ReplyToId", () => all.ReplyToActivityAsync(new Activity { Conversation = new ConversationAccount { Id = "c" } }));
        Assert.Empty(_channel.Received);

        static async Task Refused(string target, Func<Task> operation)
        {
            var error = await Assert.ThrowsAsync<ValidationException>(operation);
            Assert.Equal((ValidationRules.CannotBeNull, target), (error.Rule, error.Target));
        }
    }

    [Fact]
    public async Task An_activity_goes_where_it_says()
    {
        var activity = new Activity { Id = "i", ReplyToId = "r", Conversation = new ConversationAccount { Id = "c" } };

        await _client.Conversations.SendToConversationAsync(activity);
        await _client.Conversations.ReplyToActivityAsync(activity);
        await _client.Conversations.UpdateActivityAsync(activity);
        _client.Conversations.ReplyToActivity(activity);

        Assert.Equal(
            ["POST /v3/conversations/c/activities", "POST /v3/conversations/c/activities/r", "PUT /v3/conversations/c/activities/i",
                "POST /v3/conversations/c/activities/r"],
            _channel.Received.Select(request => $"{request.Method} {request.Target}"));
    }

    [Fact]
    public async Task A_direct_conversation_is_between_the_bot_and_one_user()
    {
        _channel.Answer = _ => new Reply(201, """{"id":"c","activityId":"a","serviceUrl":"https://s"}""");

        var created = await _client.Conversations.CreateDirectConversationAsync("bot", "user", new Activity { Type = "message", Text = "hi" });

        Assert.Equal(("c", "a", "https://s"), (created.Id, created.ActivityId, created.ServiceUrl));
        var body = JObject.Parse(_channel.Only.Body);
        Assert.Equal("bot", (string?)body["bot"]?["id"]);
        Assert.Equal("user", (string?)body["members"]?[0]?["id"]);
        Assert.Equal("hi", (string?)body["activity"]?["text"]);
    }

    [Fact]
    public async Task The_callers_headers_are_sent_and_the_exchange_can_be_looked_at()
    {
        using var outcome = await _client.Conversations.SendToConversationWithHttpMessagesAsync(
            "c", new Activity(), new() { ["x-trace"] = ["1", "2"] });

        Assert.Equal("1, 2", _channel.Only.Headers["x-trace"]);
        Assert.Equal("1", outcome.Body.Id);
        Assert.Equal(HttpStatusCode.OK, outcome.Response.StatusCode);
        Assert.Equal("""{"id":"1"}""", await outcome.Response.Content.ReadAsStringAsync());
        Assert.EndsWith("/v3/conversations/c/activities", outcome.Request.RequestUri!.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_below_a_path_keeps_its_path()
    {
        using var client = new ConnectorClient(new Uri(_channel.Address, "amer/x"), MicrosoftAppCredentials.Empty);

        await client.Conversations.SendToConversationAsync("c", new Activity());

        Assert.Equal("/amer/x/v3/conversations/c/activities", _channel.Only.Target);
    }

    [Fact]
    public async Task Settings_that_a_caller_changes_are_gone_by()
    {
        _client.SerializationSettings.NullValueHandling = Newtonsoft.Json.NullValueHandling.Include;

        await _client.Conversations.SendToConversationAsync("c", new Activity { Type = "message" });

        Assert.Contains("\"text\":null", _channel.Only.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_sends_nothing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _client.Conversations.SendToConversationAsync("c", new Activity(), new CancellationToken(canceled: true)));

        Assert.Empty(_channel.Received);
    }
}
