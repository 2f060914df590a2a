using EcomBot.Bot.Agents.Talks;

namespace EcomBot.Bot.Agents.Held.Cards;

/// <summary>Has requests shown on Teams soon after they are held.</summary>
internal sealed partial class HeldClerk(HeldNews news, DeciderBook book, HeldDeciders deciders, TalkSignals signals, TimeProvider time,
    ILogger<HeldClerk> logger) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan BetweenForgetting = TimeSpan.FromDays(1);

    private DateTimeOffset _forgotten;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (deciders.All.Count > 0 && !stoppingToken.IsCancellationRequested)
        {
            var changed = signals.Next(null);
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                LogFailed(failure);
            }
            await Task.WhenAny(changed, Task.Delay(Period, time, stoppingToken));
        }
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        if (time.GetUtcNow() - _forgotten >= BetweenForgetting)
        {
            await book.ForgetAsync(cancellationToken);
            _forgotten = time.GetUtcNow();
        }
        await news.ShowAsync(cancellationToken);
    }

    [LoggerMessage(LogLevel.Error, "Held requests could not be shown on Teams; it is tried again")]
    private partial void LogFailed(Exception failure);
}
