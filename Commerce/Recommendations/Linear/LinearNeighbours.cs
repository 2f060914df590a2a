using EcomBot.Commerce.Recommendations.Neighbours;
using EcomBot.Commerce.Recommendations.Purchases;

namespace EcomBot.Commerce.Recommendations.Linear;

/// <summary>Learns which products predict each other when all are weighed against each other at once.</summary>
/// <remarks>
/// The closed form of EASE^R (H. Steck, "Embarrassingly Shallow Autoencoders for Sparse Data", WWW 2019): with P the inverse of
/// XᵀX + λI, the weight of i for j is −P[i,j] / P[j,j]. Its cost grows with the cube of the products, so only the most bought take part.
/// </remarks>
internal static class LinearNeighbours
{
    /// <summary>Gets for each product those that it speaks for.</summary>
    /// <param name="log">What is learnt from.</param>
    /// <param name="bought">How many customers bought each product.</param>
    /// <param name="lambda">How strongly all weights are drawn towards zero.</param>
    /// <param name="products">How many products take part; 0 leaves all rows empty.</param>
    /// <param name="most">How many neighbours are kept of each.</param>
    /// <param name="cancellationToken">Stops early.</param>
    public static NeighbourTable Build(
        PurchaseLog log, float[] bought, float lambda, int products, int most, CancellationToken cancellationToken)
    {
        int[] chosen = [.. Enumerable.Range(0, log.ProductCount).Where(one => bought[one] > 0).OrderByDescending(one => bought[one]).Take(products)];
        if (chosen.Length == 0)
        {
            return NeighbourTable.Empty(log.ProductCount);
        }

        var places = new int[log.ProductCount];
        Array.Fill(places, -1);
        for (var place = 0; place < chosen.Length; place++)
        {
            places[chosen[place]] = place;
        }

        var gram = Gram(log, places, chosen.Length, lambda);
        SymmetricInverse.Invert(gram, cancellationToken);
        return NeighbourTableBuilder.Build(log.ProductCount, most, (product, row) => Fill(gram, chosen, places[product], row), cancellationToken);
    }

    private static SquareMatrix Gram(PurchaseLog log, int[] places, int count, float lambda)
    {
        var gram = new SquareMatrix((count + SymmetricInverse.Block - 1) / SymmetricInverse.Block * SymmetricInverse.Block);
        foreach (var visits in log.Customers)
        {
            int[] owned = [.. visits.SelectMany(visit => visit.Products).Select(product => places[product]).Where(place => place >= 0).Distinct()];
            foreach (var one in owned)
            {
                Count(gram.Row(one), owned);
            }
        }

        for (var place = 0; place < gram.Size; place++)
        {
            gram[place, place] += lambda;
        }

        return gram;
    }

    private static void Count(Span<float> row, int[] owned)
    {
        foreach (var other in owned)
        {
            row[other]++;
        }
    }

    private static void Fill(SquareMatrix inverse, int[] chosen, int place, NeighbourRow row)
    {
        for (var other = 0; place >= 0 && other < chosen.Length; other++)
        {
            if (-inverse[place, other] / inverse[other, other] is > 0 and var weight)
            {
                row.Add(chosen[other], weight);
            }
        }
    }
}
