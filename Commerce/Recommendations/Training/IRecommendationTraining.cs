namespace EcomBot.Commerce.Recommendations.Training;

/// <summary>Learns what customers like from the shop's orders and interactions.</summary>
public interface IRecommendationTraining
{
    /// <summary>
    /// Learns anew and puts what was learnt in the place of what was learnt before, at once. A kill at any time loses nothing of that.
    /// </summary>
    /// <returns><see langword="false"/> when this is under way already.</returns>
    Task<bool> TrainAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Waits until it is time to learn anew: for <see cref="RecommendationOptions.TrainEvery"/>, or until just after a customer was
    /// erased, whose part in what was learnt is to go.
    /// </summary>
    Task WaitUntilDueAsync(CancellationToken cancellationToken);
}
