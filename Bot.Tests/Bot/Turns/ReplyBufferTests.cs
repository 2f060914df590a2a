using EcomBot.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Bot.Turns;

public sealed class ReplyBufferTests
{
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task Replies_are_kept_back_until_they_are_delivered()
    {
        await RunAsync(async (turnContext, replies) =>
        {
            await turnContext.SendActivityAsync("one");
            await turnContext.SendActivityAsync("two");

            Assert.Empty(_adapter.ActiveQueue);
            await replies.DeliverAsync(default);
        });

        Assert.Equal(["one", "two"], _adapter.ActiveQueue.Select(activity => activity.Text));
    }

    [Fact]
    public async Task Replies_of_a_turn_that_is_run_again_are_forgotten()
    {
        await RunAsync(async (turnContext, replies) =>
        {
            await turnContext.SendActivityAsync("from the first attempt");
            replies.Clear();
            await turnContext.SendActivityAsync("from the second attempt");
            await replies.DeliverAsync(default);
        });

        Assert.Equal(["from the second attempt"], _adapter.ActiveQueue.Select(activity => activity.Text));
    }

    [Fact]
    public async Task What_is_said_after_a_failure_goes_out_and_what_was_said_before_does_not()
    {
        await RunAsync(async (turnContext, replies) =>
        {
            await turnContext.SendActivityAsync("half done");
            replies.Abandon();
            await turnContext.SendActivityAsync("sorry");
        });

        Assert.Equal(["sorry"], _adapter.ActiveQueue.Select(activity => activity.Text));
    }

    [Fact]
    public async Task Replies_are_rendered_when_they_are_said()
    {
        await RunAsync(async (turnContext, replies) =>
        {
            await turnContext.SendActivityAsync("loud");
            await replies.DeliverAsync(default);
        }, new Shouting());

        Assert.Equal(["LOUD"], _adapter.ActiveQueue.Select(activity => activity.Text));
    }

    private async Task RunAsync(Func<ITurnContext, ReplyBuffer, Task> turn, IReplyRenderer? renderer = null)
    {
        var activity = new Activity(ActivityTypes.Message) { ChannelId = "test", Conversation = new(id: "c"), From = new("u"), Recipient = new("b"), ServiceUrl = "urn:test" };
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
