namespace EcomBot.Bot.Recommendations;

/// <summary>Registers the learning of what customers like.</summary>
internal static class RecommendationServices
{
    /// <summary>Adds training at start and on a schedule.</summary>
    public static IServiceCollection AddRecommendationTraining(this IServiceCollection services) => services.AddHostedService<TrainingSchedule>();
}
