using EcomBot.Commerce.Recommendations.Purchases;

namespace EcomBot.Commerce.Recommendations.Neighbours;

/// <summary>What is bought by the same customers, or in the same visits: the cosine of the two products' columns.</summary>
/// <remarks>Who buys a lot says less about each pair. Pairs that few bought are drawn towards zero.</remarks>
internal static class Companions
{
    private const float Shrinkage = 1;

    /// <summary>Gets for each product what the same customers buy at any time.</summary>
    public static NeighbourTable OfCustomers(PurchaseLog log, int most, CancellationToken cancellationToken) => OfBaskets(
        log.ProductCount, [.. log.Customers.Select(visits => visits.SelectMany(visit => visit.Products).Distinct().ToArray())], most, cancellationToken);

    /// <summary>Gets for each product what is bought in the same visit.</summary>
    public static NeighbourTable OfVisits(PurchaseLog log, int most, CancellationToken cancellationToken) => OfBaskets(
        log.ProductCount, [.. log.Customers.SelectMany(visits => visits).Select(visit => visit.Products)], most, cancellationToken);

    private static NeighbourTable OfBaskets(int products, int[][] baskets, int most, CancellationToken cancellationToken)
    {
        var appearances = new Appearances(new(products, [.. baskets.Select(basket => (IReadOnlyList<Visit>)[new(0, basket)])]));
        return NeighbourTableBuilder.Build(products, most, (product, row) => Fill(baskets, appearances, product, row), cancellationToken);
    }

    private static void Fill(int[][] baskets, Appearances appearances, int product, NeighbourRow row)
    {
        var places = appearances.Of(product);
        foreach (var (place, _) in places)
        {
            var basket = baskets[place];
            var weight = 1 / MathF.Sqrt(basket.Length);
            foreach (var other in basket)
            {
                row.Add(other, weight);
            }
        }

        foreach (var other in row.Touched)
        {
            row[other] /= MathF.Sqrt((float)places.Length * appearances.Of(other).Length) + Shrinkage;
        }
    }
}
