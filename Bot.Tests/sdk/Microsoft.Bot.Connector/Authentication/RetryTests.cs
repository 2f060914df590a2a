using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;

namespace EcomBot.Tests.Sdk.Connector;

public sealed class RetryTests
{
    [Fact]
    public async Task Something_that_fails_is_tried_again_while_the_rule_says_so()
    {
        var tries = 0;
        List<int> counts = [];

        var result = await Retry.Run(
            () => ++tries < 3 ? throw new InvalidOperationException() : Task.FromResult("done"),
            (_, count) =>
            {
                counts.Add(count);
                return new RetryParams(TimeSpan.Zero);
            });

        Assert.Equal("done", result);
        Assert.Equal([0, 1], counts);
    }

    [Fact]
    public async Task Every_failure_is_told_at_the_end()
    {
        var refusal = await Assert.ThrowsAsync<AggregateException>(() => RetryAction.RunAsync<string>(
            () => throw new InvalidOperationException(),
            (_, count) => count < 2 ? new RetryParams(TimeSpan.Zero) : RetryParams.StopRetrying));

        Assert.Equal(3, refusal.InnerExceptions.Count);
    }

    [Fact]
    public void A_wait_is_ten_seconds_at_most()
    {
        Assert.Equal(TimeSpan.FromSeconds(10), new RetryParams(TimeSpan.FromMinutes(5)).RetryAfter);
        Assert.Equal(TimeSpan.FromSeconds(3), new RetryParams(TimeSpan.FromSeconds(3)).RetryAfter);
        Assert.True(new RetryParams(TimeSpan.Zero).ShouldRetry);
        Assert.False(RetryParams.StopRetrying.ShouldRetry);
    }

    [Fact]
    public void The_default_gives_up_after_ten_tries()
    {
        Assert.True(RetryParams.DefaultBackOff(9).ShouldRetry);
        Assert.Equal(TimeSpan.FromMilliseconds(50), RetryParams.DefaultBackOff(0).RetryAfter);
        Assert.False(RetryParams.DefaultBackOff(10).ShouldRetry);
    }

    [Fact]
    public void A_wait_is_made_longer_by_up_to_a_part_of_itself()
    {
        var wait = TimeSpan.FromSeconds(10);

        for (var i = 0; i < 100; i++)
        {
            Assert.InRange(wait.WithJitter(), wait, wait * 1.1);
            Assert.InRange(wait.WithJitter(0.5), wait, wait * 1.5);
        }
    }

    [Fact]
    public void Throttling_may_say_when_to_ask_again()
    {
        var cause = new InvalidOperationException();
        var exception = new ThrottleException("slow down", cause) { RetryParams = new RetryParams(TimeSpan.FromSeconds(2)) };

        Assert.Equal(("slow down", cause, 2), (exception.Message, exception.InnerException, exception.RetryParams.RetryAfter.Seconds));
        Assert.Null(new ThrottleException().RetryParams);
    }
}
