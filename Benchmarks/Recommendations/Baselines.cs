using EcomBot.Commerce.Recommendations.Linear;
using EcomBot.Commerce.Recommendations.Purchases;

namespace EcomBot.Benchmarks.Recommendations;

/// <summary>The simple methods that a recommender has to beat, each over all products and without any tuning.</summary>
internal static class Baselines
{
    private const double TransitionDecay = 0.8;
    private const int LongestTransition = 10;
    private const float EaseLambda = 300;
    private const int MostEaseProducts = 6000;

    /// <summary>How often each product was bought.</summary>
    public static Func<IReadOnlyList<Visit>, float[]> Popularity(PurchaseLog log)
    {
        var bought = new float[log.ProductCount];
        foreach (var product in log.Customers.SelectMany(visits => visits).SelectMany(visit => visit.Products))
        {
            bought[product]++;
        }

        return _ => bought;
    }

    /// <summary>How often the customer bought it; popularity decides between equals.</summary>
    public static Func<IReadOnlyList<Visit>, float[]> PersonalFrequency(PurchaseLog log)
    {
        var popularity = Popularity(log)([]);
        return visits =>
        {
            var scores = Array.ConvertAll(popularity, bought => bought * 1e-6f);
            foreach (var product in visits.SelectMany(visit => visit.Products))
            {
                scores[product]++;
            }

            return scores;
        };
    }

    /// <summary>How often it was bought after what the customer bought, with decay on both sides.</summary>
    public static Func<IReadOnlyList<Visit>, float[]> Transitions(PurchaseLog log)
    {
        var counts = new Dictionary<int, float>[log.ProductCount];
        foreach (var visits in log.Customers)
        {
            for (var later = 1; later < visits.Count; later++)
            {
                for (var earlier = Math.Max(0, later - LongestTransition); earlier < later; earlier++)
                {
                    Count(counts, visits[earlier], visits[later], (float)Math.Pow(TransitionDecay, later - earlier - 1));
                }
            }
        }

        return visits => Follow(counts, visits);
    }

    /// <summary>EASE^R with one λ, over the most bought products where there are very many.</summary>
    public static Func<IReadOnlyList<Visit>, float[]> Ease(PurchaseLog log)
    {
        var bought = Popularity(log)([]);
        var table = LinearNeighbours.Build(log, bought, EaseLambda, MostEaseProducts, MostEaseProducts, default);
        return visits =>
        {
            var scores = new float[log.ProductCount];
            foreach (var product in visits.SelectMany(visit => visit.Products).Distinct())
            {
                var weights = table.WeightsOf(product);
                foreach (var (place, other) in table.Of(product).ToArray().Index())
                {
                    scores[other] += weights[place];
                }
            }

            return scores;
        };
    }

    private static void Count(Dictionary<int, float>[] counts, Visit earlier, Visit later, float weight)
    {
        foreach (var from in earlier.Products)
        {
            var row = counts[from] ??= [];
            foreach (var to in later.Products)
            {
                row[to] = row.GetValueOrDefault(to) + weight;
            }
        }
    }

    private static float[] Follow(Dictionary<int, float>[] counts, IReadOnlyList<Visit> visits)
    {
        var scores = new float[counts.Length];
        for (var ago = 0; ago < visits.Count; ago++)
        {
            var weight = (float)Math.Pow(TransitionDecay, ago);
            foreach (var (to, count) in visits[visits.Count - 1 - ago].Products.SelectMany(from => counts[from] ?? []))
            {
                scores[to] += weight * count;
            }
        }

        return scores;
    }
}
