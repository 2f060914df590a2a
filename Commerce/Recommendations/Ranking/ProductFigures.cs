using EcomBot.Commerce.Recommendations.Purchases;

namespace EcomBot.Commerce.Recommendations.Ranking;

/// <summary>What is known of each product alone.</summary>
/// <param name="Bought">In how many visits it was bought.</param>
/// <param name="Recent">The same, with visits counting less the longer ago they are.</param>
/// <param name="BoughtAgain">How likely one who has it buys it again, from 0 to 1.</param>
/// <param name="Popular">All products that were bought, the most popular of late first.</param>
/// <param name="LastDay">The day of the last visit of all.</param>
internal sealed record ProductFigures(float[] Bought, float[] Recent, float[] BoughtAgain, int[] Popular, double LastDay)
{
    private const double Fading = 45;
    private const float PriorOwners = 5;

    /// <summary>Counts.</summary>
    public static ProductFigures Of(PurchaseLog log)
    {
        var (bought, recent) = (new float[log.ProductCount], new float[log.ProductCount]);
        var last = log.LastDay();
        foreach (var visit in log.Customers.SelectMany(visits => visits))
        {
            var weight = (float)Math.Exp((visit.Day - last) / Fading);
            foreach (var product in visit.Products)
            {
                bought[product]++;
                recent[product] += weight;
            }
        }

        int[] popular = [.. Enumerable.Range(0, log.ProductCount).Where(one => bought[one] > 0)
            .OrderByDescending(one => recent[one]).ThenByDescending(one => bought[one])];
        return new(bought, recent, Again(log), popular, last);
    }

    // Drawn towards the mean of all products, so that few owners decide little.
    private static float[] Again(PurchaseLog log)
    {
        var (owners, again) = (new float[log.ProductCount], new float[log.ProductCount]);
        foreach (var visits in log.Customers.Where(visits => visits.Count > 1))
        {
            foreach (var times in visits.SelectMany(visit => visit.Products).CountBy(product => product))
            {
                owners[times.Key]++;
                again[times.Key] += times.Value > 1 ? 1 : 0;
            }
        }

        var mean = again.Sum() / Math.Max(1, owners.Sum());
        return [.. again.Select((count, product) => (count + (PriorOwners * mean)) / (owners[product] + PriorOwners))];
    }
}
