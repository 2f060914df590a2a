using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Conversations;
using EcomBot.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Bot.Turns;

public sealed class TurnPipelineTests
{
    [Fact]
    public async Task A_message_that_is_brought_twice_is_answered_once()
    {
        await using var host = await TurnHost.OpenAsync(new SlowReader());

        await host.BringAsync(TurnHost.Message("m-1", "hello"));
        await host.BringAsync(TurnHost.Message("m-1", "hello"));

        Assert.Single(host.Channel.Delivered);
        Assert.Equal([TranscriptKind.Received, TranscriptKind.Sent], (await TranscriptAsync(host)).Select(line => line.Kind));
    }

    [Fact]
    public async Task A_turn_that_another_overtook_is_run_again_on_what_the_other_left_and_says_nothing_twice()
    {
        await using var host = await TurnHost.OpenAsync(new SlowReader());
        await host.BringAsync(TurnHost.Message("m-1", "hello"));
        var overtakes = 2;

        var outcome = await host.Get<TurnAttempts>().RunAsync(
            Run(host, TurnHost.Message("m-2", "hello"), () => overtakes-- > 0 ? OvertakeAsync(host) : Task.CompletedTask), default);

        var record = Assert.IsType<TurnOutcome.Committed>(outcome).Record;
        Assert.Equal(3, record.Head.Version);
        Assert.Single(record.Unsent);
        Assert.Equal(4, (await TranscriptAsync(host)).Count);
    }

    [Fact]
    public async Task A_turn_that_loses_thirty_times_is_done_all_the_same()
    {
        await using var host = await TurnHost.OpenAsync(new SlowReader());
        await host.BringAsync(TurnHost.Message("m-1", "hello"));
        var overtakes = 30;

        var outcome = await host.Get<TurnAttempts>().RunAsync(
            Run(host, TurnHost.Message("m-2", "hello"), () => overtakes-- > 0 ? OvertakeAsync(host) : Task.CompletedTask), default);

        Assert.IsType<TurnOutcome.Committed>(outcome);
        Assert.DoesNotContain(await TranscriptAsync(host), line => line.Json.Contains("something went wrong"));
    }

    [Fact]
    public async Task A_turn_that_is_overtaken_by_its_own_second_delivery_changes_nothing()
    {
        await using var host = await TurnHost.OpenAsync(new SlowReader());
        var overtakes = 1;

        var outcome = await host.Get<TurnAttempts>().RunAsync(
            Run(host, TurnHost.Message("m-1", "hello"),
                () => overtakes-- > 0 ? host.BringAsync(TurnHost.Message("m-1", "hello")) : Task.CompletedTask), default);

        Assert.IsType<TurnOutcome.Repeated>(outcome);
        Assert.Single(host.Channel.Delivered);
    }

    [Fact]
    public async Task A_turn_that_fails_leaves_an_apology_and_its_message_is_not_run_again()
    {
        await using var host = await TurnHost.OpenAsync(new SlowReader());
        var failures = 1;

        await host.Get<TurnAttempts>().RunAsync(
            Run(host, TurnHost.Message("m-1", "hello"), () => failures-- > 0 ? throw new InvalidOperationException("broken") : Task.CompletedTask), default);
        await host.BringAsync(TurnHost.Message("m-1", "hello"));

        var lines = await TranscriptAsync(host);
        Assert.Equal(2, lines.Count);
        Assert.Contains("something went wrong", lines[1].Json);
    }

    [Fact]
    public async Task A_reply_that_the_channel_does_not_take_now_is_delivered_later_and_before_those_after_it()
    {
        await using var host = await TurnHost.OpenAsync(new SlowReader());
        host.Channel.Outcomes.Enqueue(DeliveryOutcome.Retry("throttled", TimeSpan.FromMilliseconds(1)));
        await host.BringAsync(TurnHost.Message("m-1", "hello"));
        await host.BringAsync(TurnHost.Message("m-2", "thank you"));
        Assert.Empty(host.Channel.Delivered);

        await DueAsync(host);
        await host.Get<Deliveries>().DeliverLateAsync("test/conversations/c", default);

        Assert.Equal((await TranscriptAsync(host)).Where(line => line.Kind == TranscriptKind.Sent).Select(line => ActivityText.Parse(line.Json).Text),
            host.Channel.Delivered);
        Assert.Equal(0, (await host.Get<Outbox>().CountAsync(default)).Waiting);
    }

    [Fact]
    public async Task A_reply_that_the_channel_will_never_take_is_kept_as_dead_and_counted()
    {
        await using var host = await TurnHost.OpenAsync(new SlowReader());
        host.Channel.Outcomes.Enqueue(DeliveryOutcome.Dead("blocked"));

        await host.BringAsync(TurnHost.Message("m-1", "hello"));

        Assert.Equal((0, 1), (await host.Get<Outbox>().CountAsync(default)) is var figures ? (figures.Waiting, figures.Dead) : default);
    }

    [Fact]
    public async Task A_reply_is_given_up_when_its_time_is_over()
    {
        await using var host = await TurnHost.OpenAsync(new SlowReader(), ("Turns:GiveUpAfter", "00:01:00"));
        host.Channel.Outcomes.Enqueue(DeliveryOutcome.Retry("down", TimeSpan.FromHours(1)));

        await host.BringAsync(TurnHost.Message("m-1", "hello"));

        Assert.Equal(1, (await host.Get<Outbox>().CountAsync(default)).Dead);
    }

    [Fact]
    public async Task What_a_dead_instance_left_in_delivery_is_taken_over()
    {
        await using var host = await TurnHost.OpenAsync(new SlowReader());
        await using var database = await host.Get<IDbContextFactory<BotContext>>().CreateDbContextAsync();
        await host.BringAsync(TurnHost.Message("m-1", "hello"));
        await database.Outbox.ExecuteUpdateAsync(set => set.SetProperty(row => row.Owner, "dead"));
        var clerk = ActivatorUtilities.CreateInstance<InstanceClerk>(host.Get<IServiceProvider>());

        await clerk.StartAsync(default);
        await host.Get<Deliveries>().DeliverLateAsync("test/conversations/c", default);
        await clerk.StopAsync(default);

        Assert.Equal(2, host.Channel.Delivered.Count);
    }

    [Fact]
    public async Task A_turn_that_takes_longer_than_its_channel_waits_is_kept_and_answered_all_the_same()
    {
        await using var host = await TurnHost.OpenAsync(new SlowReader(TimeSpan.FromSeconds(2)), ("Turns:AnswerWithin", "00:00:01"));

        await host.BringAsync(TurnHost.Message("m-1", "hello"));
        Assert.Empty(host.Channel.Delivered);
        await using (var database = await host.Get<IDbContextFactory<BotContext>>().CreateDbContextAsync())
        {
            Assert.Equal(InboxMark.Waiting, (await database.Inbox.SingleAsync()).Mark);
        }
        using var behind = host.Get<ConversationQueue>().Join(new("test", "c"));
        await behind.EnterAsync(default).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(2, (await TranscriptAsync(host)).Count);
    }

    private static TurnRun Run(TurnHost host, Activity activity, Func<Task> whenItSpeaks)
    {
        var turnContext = new TurnContext(new TestAdapter(), activity);
        turnContext.OnSendActivities(async (_, _, next) =>
        {
            await whenItSpeaks();
            return await next();
        });
        return new(turnContext, host.Channel, ReplyBuffer.Attach(turnContext, host.Get<TurnChannels>().RendererOf(activity)), "me");
    }

    private static async Task OvertakeAsync(TurnHost host)
    {
        await using var database = await host.Get<IDbContextFactory<BotContext>>().CreateDbContextAsync();
        await database.State.ExecuteUpdateAsync(set => set.SetProperty(row => row.Version, row => row.Version + 1));
    }

    private static async Task DueAsync(TurnHost host)
    {
        await using var database = await host.Get<IDbContextFactory<BotContext>>().CreateDbContextAsync();
        await database.Outbox.ExecuteUpdateAsync(set => set.SetProperty(row => row.NotBefore, DateTimeOffset.UnixEpoch));
    }

    private static async Task<List<TranscriptRow>> TranscriptAsync(TurnHost host)
    {
        await using var database = await host.Get<IDbContextFactory<BotContext>>().CreateDbContextAsync();
        return await database.Transcript.AsNoTracking().OrderBy(row => row.Place).ToListAsync();
    }
}
