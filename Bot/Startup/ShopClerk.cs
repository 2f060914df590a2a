using EcomBot.Commerce.Anomalies.Watching;
using EcomBot.Commerce.Risk.Training;

namespace EcomBot.Bot.Startup;

/// <summary>Watches the shop every minute, and learns from it some time after the start and every few hours.</summary>
internal sealed partial class ShopClerk(IServiceScopeFactory scopes, TimeProvider time, ILogger<ShopClerk> logger) : BackgroundService
{
    // Customers come first: nothing is learnt while the instance starts.
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenLessons = TimeSpan.FromHours(6);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(AfterStart, time, stoppingToken);
            await WorkAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
        }
    }

    private async Task WorkAsync(CancellationToken cancellationToken)
    {
        using var clock = new PeriodicTimer(BetweenLooks, time);
        var lesson = DateTimeOffset.MinValue;
        do
        {
            if (time.GetUtcNow() - lesson >= BetweenLessons)
            {
                await TryAsync<IRiskTraining>(training => training.TrainAsync(cancellationToken));
                lesson = time.GetUtcNow();
            }

            await TryAsync<IShopWatch>(watch => watch.RunAsync(cancellationToken));
        }
        while (await clock.WaitForNextTickAsync(cancellationToken));
    }

    // What fails is done again at the next tick; customers notice nothing of it.
    private async Task TryAsync<TService>(Func<TService, Task> work) where TService : notnull
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await work(scope.ServiceProvider.GetRequiredService<TService>());
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailed(failure, typeof(TService).Name);
        }
    }

    [LoggerMessage(LogLevel.Error, "{Work} failed; it is tried again")]
    private partial void LogFailed(Exception failure, string work);
}
