using EcomBot.Tests.Sdk.Builder.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Builder.Adapters;

public sealed class TestAdapterTests
{
    private readonly TestAdapter _adapter = new(TestAdapter.CreateConversation("talk"));

    [Fact]
    public async Task A_conversation_that_goes_as_written_passes()
    {
        await new TestFlow(_adapter, EchoAsync)
            .Send("hi").AssertReply("you said hi")
            .Test("tea", "you said tea")
            .Send("more").AssertReplyContains("said")
            .Send("again").AssertReplyOneOf(["no", "you said again"])
            .Test("check", reply => Assert.Equal("talk", reply.Conversation.Id))
            .AssertNoReply(timeout: 1)
            .StartTestAsync();
    }

    [Fact]
    public async Task A_wrong_reply_is_told_with_what_was_expected()
    {
        var flow = new TestFlow(_adapter, EchoAsync).Send("hi").AssertReply("bye", "greeting");

        var wrong = await Assert.ThrowsAsync<InvalidOperationException>(flow.StartTestAsync);

        Assert.Contains("greeting", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("bye", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("you said hi", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_that_does_not_come_times_out_and_one_too_many_is_refused()
    {
        var silent = new TestFlow(_adapter, (_, _) => Task.CompletedTask).Send("hi").AssertReply("hello", timeout: 1);
        await Assert.ThrowsAsync<TimeoutException>(silent.StartTestAsync);

        var chatty = new TestFlow(_adapter, EchoAsync).Send("hi").AssertNoReply(timeout: 1);
        await Assert.ThrowsAsync<InvalidOperationException>(chatty.StartTestAsync);
    }

    [Fact]
    public async Task What_an_exception_says_reaches_the_test()
    {
        var flow = new TestFlow(_adapter, (_, _) => throw new InvalidTimeZoneException("odd")).Send("hi");

        await Assert.ThrowsAsync<InvalidTimeZoneException>(flow.StartTestAsync);
    }

    [Fact]
    public async Task A_transcript_is_played()
    {
        Activity[] transcript =
        [
            new() { Type = ActivityTypes.Message, Text = "hi", From = new ChannelAccount("ana", role: RoleTypes.User) },
            new() { Type = ActivityTypes.Message, Text = "you said hi", From = new ChannelAccount("bot", role: RoleTypes.Bot) },
        ];

        await new TestFlow(_adapter, EchoAsync).Test(transcript).StartTestAsync();
    }

    [Fact]
    public async Task What_an_activity_leaves_open_is_taken_from_the_conversation()
    {
        Activity? seen = null;
        await _adapter.ProcessActivityAsync(new Activity(), (turn, _) =>
        {
            seen = turn.Activity;
            return Task.CompletedTask;
        });

        Assert.Equal(("message", "test", "user1", "bot", "0"), (seen!.Type, seen.ChannelId, seen.From.Id, seen.Recipient.Id, seen.Id));
        Assert.NotNull(seen.Timestamp);
    }

    [Fact]
    public async Task Replies_can_be_replaced_and_deleted()
    {
        await _adapter.ProcessActivityAsync(new Activity(), async (turn, token) =>
        {
            var first = await turn.SendActivityAsync("one", cancellationToken: token);
            var second = await turn.SendActivityAsync("two", cancellationToken: token);
            var update = MessageFactory.Text("new one");
            update.Id = first.Id;
            await turn.UpdateActivityAsync(update, token);
            await turn.DeleteActivityAsync(second.Id, token);
        });

        Assert.Equal("new one", ((Activity)_adapter.GetNextReply()).Text);
        Assert.Null(_adapter.GetNextReply());
    }

    [Fact]
    public async Task Traces_are_kept_only_when_asked_for()
    {
        await SendTraceAsync(_adapter);
        Assert.Empty(_adapter.ActiveQueue);

        var tracing = new TestAdapter("test", sendTraceActivity: true);
        await SendTraceAsync(tracing);
        Assert.Single(tracing.ActiveQueue);
    }

    [Fact]
    public async Task A_reply_can_be_awaited_before_it_is_sent()
    {
        var waiting = _adapter.GetNextReplyAsync();
        await _adapter.SendTextToBotAsync("hi", EchoAsync, default);

        Assert.Equal("you said hi", ((Activity)await waiting).Text);
    }

    [Fact]
    public async Task A_user_has_the_tokens_the_test_says()
    {
        _adapter.AddUserToken("shop", "web", "ana", "token");
        _adapter.AddUserToken("mail", "web", "ana", "secret", "123");
        using var turn = Given.ATurn(_adapter);

        Assert.Equal("token", (await _adapter.GetUserTokenAsync(turn, "shop", null, default)).Token);
        Assert.Null(await _adapter.GetUserTokenAsync(turn, "mail", "999", default));
        Assert.Equal("secret", (await _adapter.GetUserTokenAsync(turn, "mail", "123", default)).Token);
        Assert.Equal(["mail", "shop"], (await _adapter.GetTokenStatusAsync(turn, "ana")).Select(status => status.ConnectionName).Order(StringComparer.Ordinal));
        await _adapter.SignOutUserAsync(turn);
        Assert.Null(await _adapter.GetTokenStatusAsync(turn, "ana"));
    }

    [Fact]
    public async Task A_token_can_be_exchanged_or_the_exchange_fails()
    {
        _adapter.AddExchangeableToken("shop", "web", "ana", "mine", "theirs");
        _adapter.ThrowOnExchangeRequest("shop", "web", "ana", "bad");
        using var turn = Given.ATurn(_adapter);

        Assert.Equal("theirs", (await _adapter.ExchangeTokenAsync(turn, "shop", "ana", new TokenExchangeRequest { Token = "mine" })).Token);
        Assert.Null(await _adapter.ExchangeTokenAsync(turn, "shop", "ana", new TokenExchangeRequest { Token = "other" }));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _adapter.ExchangeTokenAsync(turn, "shop", "ana", new TokenExchangeRequest { Token = "bad" }));
    }

    private static Task SendTraceAsync(TestAdapter adapter) => adapter.ProcessActivityAsync(
        new Activity(), (turn, token) => turn.SendActivityAsync(new Activity { Type = ActivityTypes.Trace }, token));

    private static Task EchoAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        turn.SendActivityAsync($"you said {turn.Activity.Text}", cancellationToken: cancellationToken);
}
