using System.Net;
using Microsoft.Rest.TransientFaultHandling;

namespace EcomBot.Tests.Sdk.Rest;

public sealed class RetryPolicyTests
{
    private readonly RetryPolicy _policy = new(new Passing(), 3, TimeSpan.Zero);

    [Fact]
    public async Task A_passing_fault_is_tried_again()
    {
        var tries = 0;
        List<RetryingEventArgs> told = [];
        _policy.Retrying += (_, retry) => told.Add(retry);

        Assert.Equal("done", await _policy.ExecuteAsync(() => ++tries < 3 ? throw new TimeoutException() : Task.FromResult("done")));
        Assert.Equal([1, 2], told.Select(retry => retry.CurrentRetryCount));
        Assert.All(told, retry => Assert.IsType<TimeoutException>(retry.LastException));
    }

    [Fact]
    public void A_passing_fault_is_tried_again_while_the_thread_waits()
    {
        var tries = 0;

        _policy.ExecuteAction(() => { if (++tries < 3) { throw new TimeoutException(); } });

        Assert.Equal(3, tries);
    }

    [Fact]
    public async Task A_fault_that_stays_is_told_at_once_and_one_that_passes_at_the_end()
    {
        var tries = 0;

        await Assert.ThrowsAsync<InvalidOperationException>(() => _policy.ExecuteAsync(() => Fail(new InvalidOperationException())));
        Assert.Equal(1, tries);
        await Assert.ThrowsAsync<TimeoutException>(() => _policy.ExecuteAsync(() => Fail(new TimeoutException())));
        Assert.Equal(1 + 4, tries);

        Task Fail(Exception exception)
        {
            tries++;
            throw exception;
        }
    }

    [Fact]
    public void Waits_are_even_growing_or_doubling()
    {
        Assert.Equal([5, 5, 5], Waits(new FixedIntervalRetryStrategy(3, TimeSpan.FromSeconds(5))));
        Assert.Equal([1, 3, 5], Waits(new IncrementalRetryStrategy(3, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2))));
        var doubling = Waits(new ExponentialBackoffRetryStrategy(5, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(4)));
        Assert.Equal(1, doubling[0]);
        Assert.InRange(doubling[1], 1 + 3.2, 1 + 4.8);
        Assert.InRange(doubling[2], 1 + 9.6, 1 + 14.4);
        Assert.Equal(20, doubling[4]);

        static double[] Waits(RetryStrategy strategy)
        {
            var rule = strategy.GetShouldRetryHandler();
            List<double> waits = [];
            for (var count = 0; rule(count, new TimeoutException()) is { RetryAllowed: true } next; count++)
            {
                waits.Add(next.DelayBeforeRetry.TotalSeconds);
            }

            return [.. waits];
        }
    }

    [Fact]
    public void Numbers_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new FixedIntervalRetryStrategy(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new IncrementalRetryStrategy(1, TimeSpan.FromSeconds(-1), TimeSpan.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new ExponentialBackoffRetryStrategy(1, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(1), TimeSpan.Zero));
        Assert.Throws<ArgumentNullException>(() => new RetryPolicy(null, 1));
        Assert.Equal((10, 1), (RetryStrategy.DefaultClientRetryCount, RetryStrategy.DefaultRetryInterval.TotalSeconds));
    }

    [Theory]
    [InlineData(408, true)]
    [InlineData(500, true)]
    [InlineData(503, true)]
    [InlineData(501, false)]
    [InlineData(505, false)]
    [InlineData(404, false)]
    public void Statuses_that_pass_are_known(int status, bool passes)
    {
        var fault = new HttpRequestWithStatusException { StatusCode = (HttpStatusCode)status };

        Assert.Equal(passes, new HttpStatusCodeErrorDetectionStrategy().IsTransient(fault));
        Assert.False(new TransientErrorIgnoreStrategy().IsTransient(fault));
        Assert.False(new HttpStatusCodeErrorDetectionStrategy().IsTransient(new TimeoutException()));
    }

    private sealed class Passing : ITransientErrorDetectionStrategy
    {
        public bool IsTransient(Exception ex) => ex is TimeoutException;
    }
}
