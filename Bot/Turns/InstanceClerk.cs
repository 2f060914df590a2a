using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Conversations;
using EcomBot.Commerce;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Turns;

/// <summary>Says that this instance is alive, and takes over what dead ones left.</summary>
internal sealed partial class InstanceClerk(
    IDbContextFactory<BotContext> databases, CommerceOptions shop, Instance instance, Outbox outbox, WakeUp wakeUp, TurnMetrics metrics,
    IOptions<TurnOptions> options, TimeProvider time, ILogger<InstanceClerk> logger) : BackgroundService
{
    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await LiveAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        await database.Instances.Where(row => row.Id == instance.Id).ExecuteDeleteAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var clock = new PeriodicTimer(options.Value.DeadAfter / 4);
        try
        {
            while (await clock.WaitForNextTickAsync(stoppingToken))
            {
                await TryLiveAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private async Task TryLiveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await LiveAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailed(failure);
        }
    }

    private async Task LiveAsync(CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        if (await database.Instances.Where(row => row.Id == instance.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.SeenAt, now), cancellationToken) == 0)
        {
            database.Instances.Add(new() { Id = instance.Id, SeenAt = now });
            await database.SaveChangesAsync(cancellationToken);
        }
        // An SQLite file has one instance at a time: whoever else is in it is dead.
        var deadline = shop.Database == ShopDatabaseKind.Sqlite ? now : now - options.Value.DeadAfter;
        await database.Instances.Where(row => row.SeenAt < deadline && row.Id != instance.Id).ExecuteDeleteAsync(cancellationToken);
        await TakeOverAsync(database, now, cancellationToken);
        metrics.Outbox(await outbox.CountAsync(cancellationToken));
    }

    private async Task TakeOverAsync(BotContext database, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var living = database.Instances.Select(row => row.Id);
        await database.Inbox.Where(row => row.Mark == InboxMark.Waiting && row.NotBefore > now && !living.Contains(row.Owner))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.NotBefore, now), cancellationToken);
        var left = await database.Outbox.Where(row => row.State == OutboxState.InDelivery && !living.Contains(row.Owner))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, OutboxState.Waiting)
            .SetProperty(row => row.Attempts, row => row.Attempts + 1), cancellationToken);
        if (left > 0)
        {
            metrics.TakenOver(left);
            LogTakenOver(left);
            wakeUp.RingForWaiting();
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Replies} replies that a dead instance had begun to deliver are delivered again")]
    private partial void LogTakenOver(int replies);

    [LoggerMessage(LogLevel.Error, "This instance could not say that it is alive; it tries again")]
    private partial void LogFailed(Exception failure);
}
