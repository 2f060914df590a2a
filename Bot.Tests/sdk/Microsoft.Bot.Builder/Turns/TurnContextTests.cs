using EcomBot.Tests.Sdk.Builder.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Builder.Turns;

public sealed class TurnContextTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public void A_turn_needs_an_adapter_and_an_activity()
    {
        Assert.Throws<ArgumentNullException>("adapter", () => new TurnContext((BotAdapter)null!, new Activity()));
        Assert.Throws<ArgumentNullException>("activity", () => new TurnContext(_adapter, null));
    }

    [Fact]
    public async Task A_reply_goes_to_the_conversation_it_answers()
    {
        using var turn = Given.ATurn(_adapter);

        var response = await turn.SendActivityAsync("good day", "good <b>day</b>", InputHints.ExpectingInput);

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(("good day", "good <b>day</b>", "expectingInput"), (sent.Text, sent.Speak, sent.InputHint));
        Assert.Equal(("talk", "bot", "ana", "1234"), (sent.Conversation.Id, sent.From.Id, sent.Recipient.Id, sent.ReplyToId));
        Assert.Equal("sent-0", response.Id);
        Assert.Equal("sent-0", sent.Id);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public async Task A_blank_text_is_refused(string? text)
    {
        using var turn = Given.ATurn(_adapter);

        await Assert.ThrowsAsync<ArgumentNullException>("textReplyToSend", () => turn.SendActivityAsync(text));
    }

    [Fact]
    public async Task No_activity_and_no_activities_are_refused()
    {
        using var turn = Given.ATurn(_adapter);

        await Assert.ThrowsAsync<ArgumentNullException>("activity", () => turn.SendActivityAsync((IActivity)null!));
        await Assert.ThrowsAsync<ArgumentNullException>("activities", () => turn.SendActivitiesAsync(null));
        await Assert.ThrowsAsync<ArgumentException>("activities", () => turn.SendActivitiesAsync([]));
    }

    [Fact]
    public async Task A_turn_has_responded_after_anything_but_a_trace()
    {
        using var turn = Given.ATurn(_adapter);

        await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Trace });
        Assert.False(turn.Responded);

        await turn.SendActivitiesAsync([new Activity { Type = ActivityTypes.Trace }, MessageFactory.Text("hi")]);
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task Handlers_run_in_the_order_of_adding_before_anything_is_sent()
    {
        var seen = new List<string>();
        using var turn = Given.ATurn(_adapter);
        turn.OnSendActivities(async (_, activities, next) =>
        {
            seen.Add($"one {_adapter.Sent.Count}");
            activities[0].Text = "changed";
            var responses = await next();
            seen.Add($"one again {_adapter.Sent.Count}");
            return responses;
        });
        turn.OnSendActivities((_, _, next) =>
        {
            seen.Add("two");
            return next();
        });

        await turn.SendActivityAsync("hi");

        Assert.Equal(["one 0", "two", "one again 1"], seen);
        Assert.Equal("changed", _adapter.Sent[0].Text);
    }

    [Fact]
    public async Task A_handler_that_does_not_go_on_keeps_the_activity_back()
    {
        using var turn = Given.ATurn(_adapter);
        turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));

        var response = await turn.SendActivityAsync("hi");

        Assert.Null(response.Id);
        Assert.Empty(_adapter.Sent);
        Assert.False(turn.Responded);
    }

    [Fact]
    public async Task An_update_is_addressed_and_passes_the_handlers()
    {
        using var turn = Given.ATurn(_adapter);
        turn.OnUpdateActivity((_, activity, next) =>
        {
            ((Activity)activity).Text += "!";
            return next();
        });

        var response = await turn.UpdateActivityAsync(new Activity { Id = "old", Type = ActivityTypes.Message, Text = "new" });

        Assert.Equal(("old", "new!", "talk"), (response.Id, _adapter.Updated[0].Text, _adapter.Updated[0].Conversation.Id));
    }

    [Fact]
    public async Task A_deletion_names_the_conversation_and_the_activity()
    {
        using var turn = Given.ATurn(_adapter);
        var seen = string.Empty;
        turn.OnDeleteActivity((_, reference, next) =>
        {
            seen = reference.ActivityId;
            return next();
        });

        await turn.DeleteActivityAsync("old");

        Assert.Equal("old", seen);
        Assert.Equal(("old", "talk"), (_adapter.Deleted[0].ActivityId, _adapter.Deleted[0].Conversation.Id));
        await Assert.ThrowsAsync<ArgumentNullException>("activityId", () => turn.DeleteActivityAsync(" "));
        await Assert.ThrowsAsync<ArgumentNullException>("conversationReference", () => turn.DeleteActivityAsync((ConversationReference)null!));
    }

    [Fact]
    public async Task Replies_that_the_sender_expects_are_held_back_in_order()
    {
        var incoming = Given.AMessage();
        incoming.DeliveryMode = DeliveryModes.ExpectReplies;
        using var turn = Given.ATurn(_adapter, incoming);

        await turn.SendActivityAsync("one");
        await turn.SendActivityAsync("two");

        Assert.Empty(_adapter.Sent);
        Assert.Equal(["one", "two"], turn.BufferedReplyActivities.Select(activity => activity.Text));
        Assert.True(turn.Responded);
    }

    [Fact]
    public void A_turn_under_another_activity_shares_state_handlers_and_replies()
    {
        using var turn = Given.ATurn(_adapter);
        turn.TurnState.Add("key", "value");

        using var other = new TurnContext(turn, Given.AMessage("other"));

        Assert.Same(turn.TurnState, other.TurnState);
        Assert.Same(turn.BufferedReplyActivities, other.BufferedReplyActivities);
        Assert.Equal("other", other.Activity.Text);
    }

    [Fact]
    public async Task Nothing_can_be_sent_when_the_turn_is_over()
    {
        var turn = Given.ATurn(_adapter);
        turn.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.SendActivityAsync("late"));
        Assert.Throws<ObjectDisposedException>(() => turn.OnDeleteActivity((_, _, next) => next()));
    }

    [Fact]
    public async Task The_kind_of_activity_is_seen_through_the_same_turn()
    {
        using var turn = Given.ATurn(_adapter);
        ITurnContext<IMessageActivity> seen = new DelegatingTurnContext<IMessageActivity>(turn);

        await seen.SendActivityAsync("hi");

        Assert.Equal("hello", seen.Activity.Text);
        Assert.True(seen.Responded);
        Assert.Same(turn.TurnState, seen.TurnState);
        Assert.Equal(InputHints.AcceptingInput, _adapter.Sent[0].InputHint);
    }
}
