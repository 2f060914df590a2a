using System.Runtime.Intrinsics;
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
        var (slow, last) = (MathF.Pow(Slow, ago), ago == 0 ? 1f : 0f);
        AddFour(known.After, product, work, Signal.After, Vector128.Create(slow, MathF.Pow(Fast, ago), 0, last), Signal.AfterBest);
        AddFour(known.Customers, product, work, Signal.Customers, Vector128.Create(slow, 1, 0, last), Signal.CustomersBest);
        AddTwo(known.Linear, product, work, Signal.Linear, Vector64.Create(1, slow));
        AddOne(known.Before, product, work, Signal.Before, slow);
        AddOne(known.Visits, product, work, Signal.Visits, slow);
    }

    // To four signals that stand beside each other; the best is not summed up.
    private static void AddFour(NeighbourTable table, int product, Workspace work, Signal first, Vector128<float> factors, Signal best)
    {
        var others = table.Of(product);
        var weights = table.WeightsOf(product)[..others.Length];
        for (var place = 0; place < others.Length; place++)
        {
            var sums = work.Touch(others[place]).Slice((int)first, Vector128<float>.Count);
            (Vector128.Create<float>(sums) + (factors * weights[place])).CopyTo(sums);
            ref var highest = ref sums[best - first];
            highest = MathF.Max(highest, weights[place]);
        }
    }

    private static void AddTwo(NeighbourTable table, int product, Workspace work, Signal first, Vector64<float> factors)
    {
        var others = table.Of(product);
        var weights = table.WeightsOf(product)[..others.Length];
        for (var place = 0; place < others.Length; place++)
        {
            var sums = work.Touch(others[place]).Slice((int)first, Vector64<float>.Count);
            (Vector64.Create<float>(sums) + (factors * weights[place])).CopyTo(sums);
        }
    }

    private static void AddOne(NeighbourTable table, int product, Workspace work, Signal to, float factor)
    {
        var others = table.Of(product);
        var weights = table.WeightsOf(product)[..others.Length];
        for (var place = 0; place < others.Length; place++)
        {
            work.Touch(others[place])[(int)to] += weights[place] * factor;
        }
    }
}
