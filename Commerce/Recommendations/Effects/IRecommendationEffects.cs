using EcomBot.Commerce.Catalogue;

namespace EcomBot.Commerce.Recommendations.Effects;

/// <summary>What becomes of recommendations, without whom they were for.</summary>
public interface IRecommendationEffects
{
    /// <summary>Gets what happened after a place, in portions.</summary>
    /// <param name="after">The place that the portion before came to; null from the beginning.</param>
    /// <param name="until">What happened later is left for the next time, so that nothing that is still being saved is passed over.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<EffectsPortion> ReadAsync(EffectsPlace? after, DateTimeOffset until, CancellationToken cancellationToken);
}

/// <summary>How far what becomes of recommendations was read.</summary>
/// <param name="Interaction">The last interaction.</param>
/// <param name="Order">When the last order was placed.</param>
public sealed record EffectsPlace(long Interaction, DateTimeOffset Order);

/// <summary>A portion of what became of recommendations.</summary>
/// <param name="Effects">What happened.</param>
/// <param name="Place">How far it goes.</param>
/// <param name="IsLast">Whether there is no more now.</param>
public sealed record EffectsPortion(IReadOnlyList<RecommendationEffect> Effects, EffectsPlace Place, bool IsLast);

/// <summary>Something that happened with a recommendation.</summary>
/// <param name="Product">The product that was recommended.</param>
/// <param name="Step">What happened.</param>
/// <param name="At">When, in UTC.</param>
public sealed record RecommendationEffect(ProductId Product, RecommendationStep Step, DateTimeOffset At);

/// <summary>How far a recommendation came.</summary>
public enum RecommendationStep
{
    /// <summary>It was shown.</summary>
    Shown,

    /// <summary>It was chosen to see more of it.</summary>
    Clicked,

    /// <summary>It was bought within 30 days of being shown to that customer.</summary>
    Bought,
}
