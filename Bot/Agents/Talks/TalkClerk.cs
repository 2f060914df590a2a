using EcomBot.Bot.Storage;
using EcomBot.Bot.Turns;
using EcomBot.Dialogs.Handoff;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Agents.Talks;

/// <summary>Gives back conversations in which nothing was said for long, so that no customer is left alone, and forgets old ones.</summary>
internal sealed partial class TalkClerk(
    TalkStore store, TalkVoice voice, TalkSignals signals, IDbContextFactory<BotContext> databases, IOptions<DeskOptions> desk, IOptions<TurnOptions> turns,
    TimeProvider time, ILogger<TalkClerk> logger) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromMinutes(5);

    /// <summary>Does what is due now.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        foreach (var talk in (await store.OpenAsync(cancellationToken)).Where(talk => talk is { State: HandoffState.Taken, Case.IsOutsideHours: false }))
        {
            if (now - await LastAsync(talk, cancellationToken) >= desk.Value.GiveBackAfter && await store.TryCloseAsync(talk, cancellationToken))
            {
                await voice.NoticeAsync(talk, HandoffNotices.GivenBack(talk.Case.Language, talk.AgentName!), cancellationToken);
                await voice.StatusAsync(talk, "completed", cancellationToken);
                signals.Changed(talk.Id);
            }
        }
        await store.ForgetAsync(now - turns.Value.KeepConversations, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var clock = new PeriodicTimer(Period, time);
        while (await clock.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                LogFailed(failure);
            }
        }
    }

    private async Task<DateTimeOffset> LastAsync(Talk talk, CancellationToken cancellationToken)
    {
        var key = talk.Conversation.ToString();
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        var last = await bot.Transcript.Where(row => row.Key == key).OrderByDescending(row => row.Place).Select(row => (DateTimeOffset?)row.At)
            .FirstOrDefaultAsync(cancellationToken);
        return last > talk.TakenAt ? last.Value : talk.TakenAt ?? talk.Case.At;
    }

    [LoggerMessage(LogLevel.Error, "Silent conversations could not be given back; it is tried again")]
    private partial void LogFailed(Exception failure);
}
