using EcomBot.Bot.Turns;

namespace EcomBot.Tests.Bot.Turns;

public sealed class ConversationQueueTests
{
    private static readonly ConversationKey Ana = new("webchat", "ana");
    private static readonly ConversationKey Bo = new("webchat", "bo");

    private readonly ConversationQueue _queue = new();

    [Fact]
    public async Task Turns_of_one_conversation_wait_for_each_other_in_the_order_they_came()
    {
        var order = new List<int>();
        var first = await _queue.EnterAsync(Ana, default);
        var waiting = Enumerable.Range(1, 20).Select(EnterAsync).ToArray();

        first.Dispose();
        await Task.WhenAll(waiting);

        Assert.Equal(Enumerable.Range(1, 20), order);

        async Task EnterAsync(int turn)
        {
            using var entered = await _queue.EnterAsync(Ana, default);
            order.Add(turn);
        }
    }

    [Fact]
    public async Task A_conversation_does_not_wait_for_another()
    {
        using var ana = await _queue.EnterAsync(Ana, default);

        var bo = _queue.EnterAsync(Bo, default);

        Assert.True(bo.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task A_turn_that_gives_up_waiting_leaves_the_way_free()
    {
        using var impatience = new CancellationTokenSource();
        var first = await _queue.EnterAsync(Ana, default);
        var second = _queue.EnterAsync(Ana, impatience.Token);
        var third = _queue.EnterAsync(Ana, default);

        await impatience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        first.Dispose();
        using var entered = await third;
    }
}
