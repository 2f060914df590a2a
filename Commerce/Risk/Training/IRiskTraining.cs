namespace EcomBot.Commerce.Risk.Training;

/// <summary>Learns from the shop's orders and from what its staff decided.</summary>
public interface IRiskTraining
{
    /// <summary>
    /// Learns anew and puts what was learnt in the place of what was known, all at once. A run that is cut off changes nothing; until
    /// the first one, rules alone tell what is doubtful.
    /// </summary>
    Task TrainAsync(CancellationToken cancellationToken);
}
