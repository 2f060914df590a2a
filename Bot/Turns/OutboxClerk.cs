using System.Diagnostics;

namespace EcomBot.Bot.Turns;

/// <summary>Goes through the outbox: takes out what was delivered, and delivers what waits and is due.</summary>
internal sealed partial class OutboxClerk(
    Outbox outbox, SentReplies sent, Deliveries deliveries, WakeUp wakeUp, ILogger<OutboxClerk> logger) : BackgroundService
{
    // Delivered replies of many conversations leave the outbox together.
    private static readonly TimeSpan Together = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Anyway = TimeSpan.FromSeconds(1);

    private long _looked;
    private bool _stillWaits;

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await ForgetAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await wakeUp.WaitAsync(Anyway, stoppingToken);
                await Task.Delay(Together, stoppingToken);
                await GoThroughAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(failure);
                await Task.Delay(Anyway, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    // Most of the time there is nothing that waits, and it is not looked for.
    private async Task GoThroughAsync(CancellationToken cancellationToken)
    {
        await ForgetAsync(cancellationToken);
        if (!wakeUp.TakeWaiting() && !_stillWaits && Stopwatch.GetElapsedTime(_looked) < Anyway)
        {
            return;
        }
        _looked = Stopwatch.GetTimestamp();
        var due = await outbox.DueAsync(cancellationToken);
        // What waits for an earlier delivery of its conversation is looked at again when that is over.
        _stillWaits = due.Count > 0;
        await Parallel.ForEachAsync(
            due, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = cancellationToken },
            async (key, token) => await deliveries.DeliverLateAsync(key, token));
    }

    private async Task ForgetAsync(CancellationToken cancellationToken)
    {
        if (sent.All is { Count: > 0 } delivered)
        {
            await outbox.ForgetAsync(delivered, cancellationToken);
            foreach (var (key, place) in delivered)
            {
                sent.Remove(key, place);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "The outbox could not be gone through; it is tried again")]
    private partial void LogFailed(Exception failure);
}
