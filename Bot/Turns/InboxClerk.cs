using EcomBot.Bot.Storage.Conversations;
using Microsoft.Bot.Builder;

namespace EcomBot.Bot.Turns;

/// <summary>Runs the turns of activities that were accepted and left: by an instance that died, or after a failure.</summary>
internal sealed partial class InboxClerk(Inbox inbox, LateTurns lateTurns, IBot bot, ILogger<InboxClerk> logger) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var clock = new PeriodicTimer(Period);
        try
        {
            while (await clock.WaitForNextTickAsync(stoppingToken))
            {
                await GoThroughAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private async Task GoThroughAsync(CancellationToken cancellationToken)
    {
        try
        {
            var conversations = (await inbox.ClaimAsync(cancellationToken)).GroupBy(row => row.Key);
            await Task.WhenAll(conversations.Select(rows => RunAllAsync(rows, cancellationToken)));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailed(failure);
        }
    }

    private async Task RunAllAsync(IEnumerable<InboxRow> rows, CancellationToken cancellationToken)
    {
        foreach (var row in rows)
        {
            await lateTurns.RunAsync(
                row.Key, ActivityText.Parse(row.Activity!), (turn, token) => bot.OnTurnAsync(turn.AsResumed(), token), cancellationToken);
        }
    }

    [LoggerMessage(LogLevel.Error, "The inbox could not be gone through; it is tried again")]
    private partial void LogFailed(Exception failure);
}
