using EcomBot.Bot.Turns;

namespace EcomBot.Tests.Bot.Turns;

public sealed class TurnContentionTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_turn_that_lost_at_most_once_waits_for_nobody(int conflicts)
    {
        using var contention = new TurnContention();
        using var other = await contention.EnterAsync(5, default);

        Assert.Null(await contention.EnterAsync(conflicts, default));
    }

    [Fact]
    public async Task Turns_that_lose_again_and_again_try_one_after_another()
    {
        using var contention = new TurnContention();
        var first = await contention.EnterAsync(2, default);

        var second = contention.EnterAsync(9, default);
        await Task.Delay(300);
        Assert.False(second.IsCompleted);

        first!.Dispose();
        Assert.NotNull(await second.WaitAsync(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_the_place_free()
    {
        using var contention = new TurnContention();
        var first = await contention.EnterAsync(2, default);
        using var impatience = new CancellationTokenSource();
        var second = contention.EnterAsync(2, impatience.Token);
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);

        first!.Dispose();

        Assert.NotNull(await contention.EnterAsync(2, default).WaitAsync(TimeSpan.FromMinutes(1)));
    }
}
