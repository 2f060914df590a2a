using EcomBot.Commerce.Recommendations.Purchases;
using EcomBot.Commerce.Recommendations.Trees;

namespace EcomBot.Commerce.Recommendations.Ranking;

/// <summary>Ranks products for a customer by what was learnt. Used by any number of callers at once.</summary>
/// <param name="known">What was learnt of products.</param>
/// <param name="blend">How that is weighed; null where there was too little to learn it from.</param>
internal sealed class Ranker(Knowledge known, BoostedTrees? blend)
{
    /// <summary>How many candidates are looked at closely.</summary>
    public const int MostCandidates = 100;

    /// <summary>Gets what was learnt of products.</summary>
    public Knowledge Known => known;

    /// <summary>Gets how that is weighed.</summary>
    public BoostedTrees? Blend => blend;

    /// <summary>Gets the best products for one who bought this, the best first.</summary>
    /// <param name="visits">What was bought, in order of time.</param>
    /// <param name="seen">What the customer has in mind now without having bought it.</param>
    /// <param name="owned">Whether what was bought comes again.</param>
    /// <param name="fits">Tells which products may come at all.</param>
    /// <param name="most">How many at most; fewer where little is known of the customer's taste.</param>
    public RankedItem[] Rank(IReadOnlyList<Visit> visits, IReadOnlyList<int> seen, Owned owned, Func<int, bool> fits, int most)
    {
        using var loan = Workspaces.Rent(known);
        Gathering.Gather(known, visits, seen, loan.Space);
        var (products, highest) = Shortlist.Choose(loan.Space, known, owned, fits, MostCandidates);
        return Best(products, Score(products, new Features(known, loan.Space, visits, highest), loan.Space, highest), most);
    }

    private float[] Score(int[] products, Features features, Workspace work, float[] highest)
    {
        if (blend is null)
        {
            return Array.ConvertAll(products, product => Shortlist.Promise(work, product, highest));
        }

        var scores = new float[products.Length];
        blend.Score(features.Of(products), Features.Count, scores);
        return scores;
    }

    private static RankedItem[] Best(int[] products, float[] scores, int most)
    {
        var order = Array.ConvertAll(scores, score => -score);
        Array.Sort(order, products);
        return [.. products.Take(most).Select((product, place) => new RankedItem(product, -order[place]))];
    }
}

/// <summary>A product with its score.</summary>
internal readonly record struct RankedItem(int Product, float Score);
