using EcomBot.Commerce.Recommendations.Purchases;

namespace EcomBot.Benchmarks.Recommendations;

/// <summary>Purchases as a shop of size has them: few products sell much, most little; customers keep to a few kinds of things.</summary>
internal static class GeneratedPurchases
{
    private const int Products = 20_000;
    private const int Customers = 60_000;
    private const int Purchases = 1_000_000;
    private const int Kinds = 200;

    /// <summary>Makes them; always the same.</summary>
    public static PurchaseLog Make()
    {
        var random = new Random(1);
        var customers = Enumerable.Range(0, Customers).Select(_ => new List<Visit>()).ToArray();
        for (var made = 0; made < Purchases;)
        {
            // Some come again and again: the square of a random number favours the first.
            var place = (int)(Customers * Math.Pow(random.NextDouble(), 2));
            var visit = MakeVisit(place, customers[place].Count, random);
            customers[place].Add(visit);
            made += visit.Products.Length;
        }

        return new(Products, customers);
    }

    private static Visit MakeVisit(int customer, int number, Random random)
    {
        var kinds = new Random(customer);
        int[] own = [kinds.Next(Kinds), kinds.Next(Kinds), kinds.Next(Kinds)];
        var count = 1 + (int)(6 * Math.Pow(random.NextDouble(), 2));
        return new(number * 20, [.. Enumerable.Range(0, count).Select(_ => Pick(own[random.Next(own.Length)], random)).Distinct()]);
    }

    // A kind has a hundred products; the first of them sell most.
    private static int Pick(int kind, Random random) =>
        (int)(Products / Kinds * Math.Pow(random.NextDouble(), 2)) * Kinds + kind;
}
