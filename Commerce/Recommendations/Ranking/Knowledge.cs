using EcomBot.Commerce.Recommendations.Linear;
using EcomBot.Commerce.Recommendations.Neighbours;
using EcomBot.Commerce.Recommendations.Purchases;

namespace EcomBot.Commerce.Recommendations.Ranking;

/// <summary>What was learnt of products: sums over all customers, in which nobody can be found.</summary>
/// <param name="Figures">Of each product alone.</param>
/// <param name="After">What is bought in later visits.</param>
/// <param name="Before">What is bought in earlier visits.</param>
/// <param name="Customers">What the same customers buy.</param>
/// <param name="Visits">What is bought in the same visit.</param>
/// <param name="Linear">What speaks for what when all are weighed at once.</param>
internal sealed record Knowledge(
    ProductFigures Figures, NeighbourTable After, NeighbourTable Before, NeighbourTable Customers, NeighbourTable Visits, NeighbourTable Linear)
{
    // From this share of owners on, a product is one that is bought again by nature.
    private const float ByNature = 0.15f;
    private const float Lambda = 400;

    /// <summary>Gets how many products there are.</summary>
    public int ProductCount => Figures.Bought.Length;

    /// <summary>Tells whether a product may come again to one who has it.</summary>
    public bool MayComeAgain(int product, Owned owned) =>
        owned == Owned.Welcome || (owned == Owned.ByNature && Figures.BoughtAgain[product] >= ByNature);

    /// <summary>Learns from a log.</summary>
    public static Knowledge Of(PurchaseLog log, LearningLimits limits, CancellationToken cancellationToken)
    {
        var figures = ProductFigures.Of(log);
        var appearances = new Appearances(log);
        return new(
            figures,
            Sequences.After(log, appearances, limits.Neighbours, cancellationToken),
            Sequences.Before(log, appearances, limits.Neighbours, cancellationToken),
            Companions.OfCustomers(log, limits.Neighbours, cancellationToken),
            Companions.OfVisits(log, limits.Neighbours, cancellationToken),
            LinearNeighbours.Build(log, figures.Bought, Lambda, limits.LinearProducts, limits.Neighbours, cancellationToken));
    }
}

/// <summary>How much is learnt.</summary>
/// <param name="Neighbours">How many neighbours are kept of each product.</param>
/// <param name="LinearProducts">How many of the most bought products are weighed against each other.</param>
/// <param name="Examples">From how many customers' last visits the blend is learnt.</param>
internal sealed record LearningLimits(int Neighbours, int LinearProducts, int Examples);
