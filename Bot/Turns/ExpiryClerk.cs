using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Conversations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Turns;

/// <summary>Forgets conversations that were not used for long, and the old parts of those that are.</summary>
internal sealed partial class ExpiryClerk(
    IDbContextFactory<BotContext> databases, LongConversations conversations, IOptions<TurnOptions> options, TimeProvider time,
    ILogger<ExpiryClerk> logger) : BackgroundService
{
    private const int AtATime = 200;
    private static readonly TimeSpan Period = TimeSpan.FromHours(1);

    /// <summary>Forgets what is old now.</summary>
    /// <returns>How many conversations were forgotten as a whole.</returns>
    public async Task<int> ForgetAsync(CancellationToken cancellationToken)
    {
        var oldest = time.GetUtcNow() - options.Value.KeepConversations;
        var day = (int)(oldest.ToUnixTimeSeconds() / 86_400);
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var forgotten = 0;
        while (await ForgetSomeAsync(database, day, cancellationToken) is > 0 and var some)
        {
            forgotten += some;
        }
        while (conversations.Take() is { } key)
        {
            await database.Transcript.Where(row => row.Key == key && row.At < oldest).ExecuteDeleteAsync(cancellationToken);
            await database.Inbox.Where(row => row.Key == key && row.Mark == InboxMark.Done && row.ReceivedAt < oldest).ExecuteDeleteAsync(cancellationToken);
        }
        return forgotten;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var clock = new PeriodicTimer(Period, time);
        try
        {
            while (await clock.WaitForNextTickAsync(stoppingToken))
            {
                await TryForgetAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private static async Task<int> ForgetSomeAsync(BotContext database, int day, CancellationToken cancellationToken)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        var keys = await database.State.Where(row => row.UsedOn < day).OrderBy(row => row.UsedOn).Select(row => row.Key).Take(AtATime)
            .ToListAsync(cancellationToken);
        foreach (var key in keys)
        {
            await ConversationRemoval.RemoveAsync(database, key, cancellationToken);
        }
        await database.State.Where(row => keys.Contains(row.Key) && row.UsedOn < day).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return keys.Count;
    }

    private async Task TryForgetAsync(CancellationToken cancellationToken)
    {
        try
        {
            LogForgotten(await ForgetAsync(cancellationToken));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailed(failure);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Conversations} conversations that were not used for long were forgotten")]
    private partial void LogForgotten(int conversations);

    [LoggerMessage(LogLevel.Error, "Old conversations could not be forgotten; it is tried again")]
    private partial void LogFailed(Exception failure);
}
