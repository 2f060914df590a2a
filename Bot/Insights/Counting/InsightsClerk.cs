using EcomBot.Bot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Insights.Counting;

/// <summary>Counts what turns noted every few seconds, beside the turns; settles contacts and forgets old sums now and then.</summary>
internal sealed partial class InsightsClerk(
    NoteCounter counter, Settlement settlement, ShelfCounter shelf, IDbContextFactory<BotContext> databases, IOptions<InsightsOptions> options,
    TimeProvider time, ILogger<InsightsClerk> logger)
    : BackgroundService
{
    // Few enough that turns which wait for the only writer of SQLite hardly notice.
    private const int AtATime = 250;
    private static readonly TimeSpan BetweenSettlements = TimeSpan.FromMinutes(1);

    private DateTimeOffset _settled = DateTimeOffset.MinValue;

    /// <summary>Counts and settles all that is due now.</summary>
    internal async Task CountAsync(CancellationToken cancellationToken)
    {
        while (await counter.CountAsync(AtATime, cancellationToken) == AtATime)
        {
        }
        if (time.GetUtcNow() - _settled >= BetweenSettlements)
        {
            while (await settlement.SettleAsync(AtATime, cancellationToken) == AtATime)
            {
            }
            await shelf.CountAsync(cancellationToken);
            await ForgetAsync(cancellationToken);
            _settled = time.GetUtcNow();
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var clock = new PeriodicTimer(options.Value.CountEvery, time);
        try
        {
            while (await clock.WaitForNextTickAsync(stoppingToken))
            {
                await TryCountAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private async Task ForgetAsync(CancellationToken cancellationToken)
    {
        var oldest = Days.Of(time.GetUtcNow() - options.Value.KeepFigures);
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        await bot.InsightCells.Where(row => row.Day < oldest).ExecuteDeleteAsync(cancellationToken);
        await bot.InsightShelf.Where(row => row.Day < oldest).ExecuteDeleteAsync(cancellationToken);
        await bot.InsightAsks.Where(row => row.Day < oldest).ExecuteDeleteAsync(cancellationToken);
    }

    // What fails is counted at the next tick: the notes are still there.
    private async Task TryCountAsync(CancellationToken cancellationToken)
    {
        try
        {
            await CountAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailed(failure);
        }
    }

    [LoggerMessage(LogLevel.Error, "Messages could not be counted; it is tried again")]
    private partial void LogFailed(Exception failure);
}
