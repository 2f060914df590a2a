using EcomBot.Commerce.Recommendations.Neighbours;
using EcomBot.Commerce.Recommendations.Purchases;

namespace EcomBot.Commerce.Recommendations.Ranking;

/// <summary>Sums up what a customer's visits say for other products.</summary>
internal static class Gathering
{
    // Of those who buy a thousand things the latest say enough.
    private const int MostProducts = 400;
    private const float Slow = 0.8f;
    private const float Fast = 0.5f;

    /// <summary>Fills an empty workspace.</summary>
    /// <param name="known">What was learnt of products.</param>
    /// <param name="visits">What was bought, in order of time.</param>
    /// <param name="seen">What the customer has in mind now without having bought it; it counts like one more visit.</param>
    /// <param name="work">What is filled.</param>
    public static void Gather(Knowledge known, IReadOnlyList<Visit> visits, IReadOnlyList<int> seen, Workspace work)
    {
        var now = visits.Count > 0 ? visits[^1].Day : 0;
        var used = seen.Count;
        foreach (var product in seen)
        {
            Spread(known, product, 0, work);
        }

        var first = seen.Count > 0 ? 1 : 0;
        for (var ago = first; ago < visits.Count + first; ago++)
        {
            var visit = visits[visits.Count - 1 - ago + first];
            foreach (var product in visit.Products)
            {
                if (used++ < MostProducts)
                {
                    Spread(known, product, ago, work);
                }

                Remember(product, ago, (float)(now - visit.Day), work);
            }
        }
    }

    private static void Remember(int product, int ago, float daysAgo, Workspace work)
    {
        work.Touch(product);
        ref var possession = ref work.PossessionOf(product);
        if (possession.Times == 0)
        {
            (possession.VisitsAgo, possession.LastDaysAgo) = (ago, daysAgo);
        }

        possession.Times++;
        possession.Fading += MathF.Pow(Slow, ago);
        possession.FirstDaysAgo = daysAgo;
    }

    private static void Spread(Knowledge known, int product, int ago, Workspace work)
    {
        var (slow, fast, last) = (MathF.Pow(Slow, ago), MathF.Pow(Fast, ago), ago == 0 ? 1f : 0f);
        Add(known.After, product, work, (Signal.After, slow), (Signal.AfterLately, fast), (Signal.AfterLast, last), Signal.AfterBest);
        Add(known.Customers, product, work, (Signal.Customers, slow), (Signal.CustomersEver, 1), (Signal.CustomersLast, last), Signal.CustomersBest);
        Add(known.Linear, product, work, (Signal.LinearLately, slow), (Signal.Linear, 1));
        Add(known.Before, product, work, (Signal.Before, slow));
        Add(known.Visits, product, work, (Signal.Visits, slow));
    }

    private static void Add(
        NeighbourTable table, int product, Workspace work, (Signal To, float Factor) first, (Signal To, float Factor) second,
        (Signal To, float Factor) third, Signal best)
    {
        var others = table.Of(product);
        var weights = table.WeightsOf(product);
        for (var place = 0; place < others.Length; place++)
        {
            var sums = work.Touch(others[place]);
            sums[(int)first.To] += weights[place] * first.Factor;
            sums[(int)second.To] += weights[place] * second.Factor;
            sums[(int)third.To] += weights[place] * third.Factor;
            sums[(int)best] = MathF.Max(sums[(int)best], weights[place]);
        }
    }

    private static void Add(
        NeighbourTable table, int product, Workspace work, (Signal To, float Factor) first, (Signal To, float Factor) second = default)
    {
        var others = table.Of(product);
        var weights = table.WeightsOf(product);
        for (var place = 0; place < others.Length; place++)
        {
            var sums = work.Touch(others[place]);
            sums[(int)first.To] += weights[place] * first.Factor;
            sums[(int)second.To] += weights[place] * second.Factor;
        }
    }
}
