using EcomBot.Bot.Storage.Conversations;
using EcomBot.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Bot.Turns;

public sealed class ReplyBufferTests
{
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task What_a_turn_says_changes_and_takes_back_is_kept_in_order_and_nothing_leaves()
    {
        await RunAsync(async (turnContext, replies) =>
        {
            await turnContext.SendActivityAsync("one");
            await turnContext.UpdateActivityAsync(new Activity(ActivityTypes.Message, id: "a-1") { Text = "two" });
            await turnContext.DeleteActivityAsync("a-2");

            Assert.Equal([TranscriptKind.Sent, TranscriptKind.Updated, TranscriptKind.Deleted], replies.Replies.Select(reply => reply.Kind));
            Assert.Equal([null, "a-1", "a-2"], replies.Replies.Select(reply => reply.Activity.Id));
        });

        Assert.Empty(_adapter.ActiveQueue);
    }

    [Fact]
    public async Task Replies_of_a_turn_that_is_run_again_are_forgotten()
    {
        await RunAsync(async (turnContext, replies) =>
        {
            await turnContext.SendActivityAsync("from the first attempt");
            replies.Clear();
            await turnContext.SendActivityAsync("from the second attempt");

            Assert.Equal(["from the second attempt"], replies.Replies.Select(reply => reply.Activity.Text));
        });
    }

    [Fact]
    public async Task What_is_sent_after_the_commit_goes_out()
    {
        await RunAsync(async (turnContext, replies) =>
        {
            await turnContext.SendActivityAsync("kept");
            replies.Open();
            await turnContext.SendActivityAsync("sent");
        });

        Assert.Equal(["sent"], _adapter.ActiveQueue.Select(activity => activity.Text));
    }

    [Fact]
    public async Task Replies_are_rendered_when_they_are_said()
    {
        await RunAsync(async (turnContext, replies) =>
        {
            await turnContext.SendActivityAsync("loud");

            Assert.Equal("LOUD", replies.Replies.Single().Activity.Text);
        }, new Shouting());
    }

    private async Task RunAsync(Func<ITurnContext, ReplyBuffer, Task> turn, IReplyRenderer? renderer = null)
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            ChannelId = "test",
            Conversation = new(id: "c"),
            From = new("u"),
            Recipient = new("b"),
            ServiceUrl = "urn:test"
        };
        using var turnContext = new TurnContext(_adapter, activity);
        await turn(turnContext, ReplyBuffer.Attach(turnContext, renderer ?? new Plain()));
    }

    private sealed class Plain : IReplyRenderer
    {
        public bool Serves(string channelId) => true;

        public Activity Render(Activity reply) => reply;
    }

    private sealed class Shouting : IReplyRenderer
    {
        public bool Serves(string channelId) => true;

        public Activity Render(Activity reply)
        {
            reply.Text = reply.Text.ToUpperInvariant();
            return reply;
        }
    }
}
