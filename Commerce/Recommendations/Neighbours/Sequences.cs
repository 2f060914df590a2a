using EcomBot.Commerce.Recommendations.Purchases;

namespace EcomBot.Commerce.Recommendations.Neighbours;

/// <summary>What is bought after what: pairs of visits up to ten apart, the nearer the heavier.</summary>
/// <remarks>Large visits count less a pair, and products that many things follow count less a follower.</remarks>
internal static class Sequences
{
    private const int MostApart = 10;
    private const double Decay = 0.8;

    /// <summary>Gets for each product what was bought in later visits.</summary>
    public static NeighbourTable After(PurchaseLog log, Appearances appearances, int most, CancellationToken cancellationToken) =>
        Build(log, appearances, 1, most, cancellationToken);

    /// <summary>Gets for each product what was bought in earlier visits.</summary>
    public static NeighbourTable Before(PurchaseLog log, Appearances appearances, int most, CancellationToken cancellationToken) =>
        Build(log, appearances, -1, most, cancellationToken);

    private static NeighbourTable Build(
        PurchaseLog log, Appearances appearances, int direction, int most, CancellationToken cancellationToken) =>
        NeighbourTableBuilder.Build(log.ProductCount, most, (product, row) => Fill(log, appearances, direction, product, row), cancellationToken);

    private static void Fill(PurchaseLog log, Appearances appearances, int direction, int product, NeighbourRow row)
    {
        var sum = 0.0;
        foreach (var (customer, visit) in appearances.Of(product))
        {
            var visits = log.Customers[customer];
            for (var apart = 1; apart <= MostApart && visit + (direction * apart) is >= 0 and var other && other < visits.Count; apart++)
            {
                var size = visits[other].Products.Length;
                var weight = Math.Pow(Decay, apart - 1) / Math.Sqrt((double)visits[visit].Products.Length * size);
                Add(row, visits[other].Products, (float)weight);
                sum += weight * size;
            }
        }

        row.Scale((float)Math.Pow(Math.Max(sum, 1e-9), -0.5));
    }

    private static void Add(NeighbourRow row, int[] products, float weight)
    {
        foreach (var product in products)
        {
            row.Add(product, weight);
        }
    }
}
