using System.Runtime.Intrinsics;

namespace EcomBot.Commerce.Recommendations.Ranking;

/// <summary>Chooses the few candidates that are worth a closer look.</summary>
internal static class Shortlist
{
    /// <summary>Gets the most promising products, the best first, with the highest sum of each signal among all candidates.</summary>
    /// <param name="work">What is known of each.</param>
    /// <param name="known">What was learnt of products.</param>
    /// <param name="owned">Whether what the customer has comes again.</param>
    /// <param name="fits">Tells which may come at all.</param>
    /// <param name="most">How many at most.</param>
    public static (int[] Products, float[] Highest) Choose(
        Workspace work, Knowledge known, Owned owned, Func<int, bool> fits, int most)
    {
        var highest = new float[Workspace.Signals];
        var candidates = new int[work.Touched.Length];
        var count = 0;
        foreach (var product in work.Touched)
        {
            if ((work.PossessionOf(product).Times == 0 || known.MayComeAgain(product, owned)) && fits(product))
            {
                candidates[count++] = product;
                Raise(highest, work.Sums(product));
            }
        }

        return (Best(work, candidates.AsSpan(0, count), highest, most), highest);
    }

    /// <summary>Gets a first guess of how well a product fits, from its sums beside the highest ones.</summary>
    public static float Promise(Workspace work, int product, float[] highest)
    {
        var sums = work.Sums(product);
        var times = work.PossessionOf(product).Times;
        return Share(sums, highest, Signal.After) + Share(sums, highest, Signal.Customers) + Share(sums, highest, Signal.Linear)
            + (0.3f * Share(sums, highest, Signal.Visits)) + (times > 0 ? 0.8f + (0.2f * times) : 0);
    }

    /// <summary>Gets a sum as a share of the highest one.</summary>
    public static float Share(ReadOnlySpan<float> sums, float[] highest, Signal signal) => sums[(int)signal] / (highest[(int)signal] + 1e-9f);

    // A heap of the best so far: most candidates lose against its least, and cost no more than that.
    private static int[] Best(Workspace work, ReadOnlySpan<int> candidates, float[] highest, int most)
    {
        var best = new PriorityQueue<int, float>(most + 1);
        var least = float.NegativeInfinity;
        foreach (var product in candidates)
        {
            var promise = Promise(work, product, highest);
            if (best.Count < most)
            {
                best.Enqueue(product, promise);
            }
            else if (promise > least)
            {
                best.DequeueEnqueue(product, promise);
            }

            least = best.Count == most && best.TryPeek(out _, out var lowest) ? lowest : least;
        }

        var products = new int[best.Count];
        for (var place = products.Length - 1; place >= 0; place--)
        {
            products[place] = best.Dequeue();
        }

        return products;
    }

    private static void Raise(float[] highest, ReadOnlySpan<float> sums)
    {
        for (var signal = 0; signal < highest.Length; signal += Vector128<float>.Count)
        {
            var part = highest.AsSpan(signal, Vector128<float>.Count);
            Vector128.Max(Vector128.Create<float>(part), Vector128.Create(sums.Slice(signal, part.Length))).CopyTo(part);
        }
    }
}
