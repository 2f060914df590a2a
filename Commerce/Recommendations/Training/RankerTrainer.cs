using EcomBot.Commerce.Recommendations.Purchases;
using EcomBot.Commerce.Recommendations.Ranking;
using EcomBot.Commerce.Recommendations.Trees;

namespace EcomBot.Commerce.Recommendations.Training;

/// <summary>Learns from a log: how to blend on each customer's last visit, from what all visits before say; then from all of it.</summary>
internal static class RankerTrainer
{
    private const int FewestExamples = 50;

    /// <summary>Learns.</summary>
    public static Ranker Train(PurchaseLog log, Owned owned, LearningLimits limits, CancellationToken cancellationToken)
    {
        var (known, blend) = ((Knowledge?)null, (BoostedTrees?)null);
        Parallel.Invoke(
            new ParallelOptions { CancellationToken = cancellationToken },
            () => blend = LearnBlend(log, owned, limits, cancellationToken),
            () => known = Knowledge.Of(log, limits, cancellationToken));
        return new(known!, blend);
    }

    private static BoostedTrees? LearnBlend(PurchaseLog log, Owned owned, LearningLimits limits, CancellationToken cancellationToken)
    {
        var before = Knowledge.Of(log.BeforeLastVisits(), limits, cancellationToken);
        var examples = ExampleMaker.Make(before, log, owned, limits.Examples, cancellationToken);
        return examples.Groups.Count < FewestExamples ? null : TreeLearner.Learn(examples, cancellationToken);
    }
}
