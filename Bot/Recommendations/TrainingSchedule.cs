using EcomBot.Commerce.Recommendations.Training;

namespace EcomBot.Bot.Recommendations;

/// <summary>Learns what customers like at start and on a schedule, beside the turns.</summary>
internal sealed partial class TrainingSchedule(IServiceScopeFactory scopes, ILogger<TrainingSchedule> logger) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await using var scope = scopes.CreateAsyncScope();
            var training = scope.ServiceProvider.GetRequiredService<IRecommendationTraining>();
            await TrainAsync(training, stoppingToken);
            await training.WaitUntilDueAsync(stoppingToken);
        }
    }

    // The model of before goes on answering, and customers are served without any: nothing that goes wrong here may end the host.
    private async Task TrainAsync(IRecommendationTraining training, CancellationToken cancellationToken)
    {
        try
        {
            await training.TrainAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogTrainingFailed(failure);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Learning what customers like failed; what was learnt before stays in use")]
    private partial void LogTrainingFailed(Exception failure);
}
