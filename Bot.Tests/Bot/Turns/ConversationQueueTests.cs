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
        var first = _queue.Join(Ana);
        await first.EnterAsync(default);
        var waiting = Enumerable.Range(1, 20).Select(EnterAsync).ToArray();

        first.Dispose();
        await Task.WhenAll(waiting);

        Assert.Equal(Enumerable.Range(1, 20), order);

        async Task EnterAsync(int turn)
        {
            using var place = _queue.Join(Ana);
            await place.EnterAsync(default);
            order.Add(turn);
        }
    }

    [Fact]
    public async Task The_order_is_that_of_joining_even_where_the_later_one_is_ready_sooner()
    {
        using var first = _queue.Join(Ana);
        using var second = _queue.Join(Ana);

        var ready = second.EnterAsync(default);
        await first.EnterAsync(default);

        Assert.False(ready.IsCompleted);
        first.Dispose();
        await ready;
    }

    [Fact]
    public void A_conversation_does_not_wait_for_another()
    {
        using var ana = _queue.Join(Ana);

        using var bo = _queue.Join(Bo);

        Assert.True(bo.EnterAsync(default).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task A_turn_that_gives_up_waiting_leaves_the_way_free()
    {
        using var impatience = new CancellationTokenSource();
        var first = _queue.Join(Ana);
        var second = _queue.Join(Ana);
        using var third = _queue.Join(Ana);
        var waiting = second.EnterAsync(impatience.Token);

        await impatience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        second.Dispose();
        first.Dispose();
        await third.EnterAsync(default);
    }
}
