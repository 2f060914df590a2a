using EcomBot.Commerce.Recommendations.Models;
using EcomBot.Commerce.Recommendations.Ranking;
using EcomBot.Commerce.Recommendations.Reasons;

namespace EcomBot.Commerce.Recommendations;

/// <summary>Ranks the products of a model for one request: by taste, new ones by what they are like, then by popularity.</summary>
internal sealed class Preference(ShopModel model, Anchors anchors, Func<int, bool> fits)
{
    // A new product stands behind the one it is like, the further the less alike.
    private const float NewcomerPenalty = 0.7f;
    private const int MostLeaders = 40;

    /// <summary>Gets the products with their reasons, the best first, each once. Reasons are found as they are asked for.</summary>
    public IEnumerable<RankedProduct> Ranked()
    {
        int[] seen = [.. anchors.Asked, .. anchors.Seen];
        var taste = model.Ranker.Rank(anchors.Visits, seen, Owned.ByNature, fits, Ranker.MostCandidates);
        var least = taste.Length > 0 ? taste[^1].Score : 0;
        return taste.Concat(Newcomers(taste)).OrderByDescending(item => item.Score)
            .Concat(Alike(seen, least)).Concat(Rest(least)).DistinctBy(item => item.Product).Select(WithReason);
    }

    private IEnumerable<RankedItem> Newcomers(RankedItem[] taste) => taste.Take(MostLeaders)
        .SelectMany(leader => LikeOf(leader.Product)
            .Where(pair => model.IsNew(pair.Product) && fits(pair.Product))
            .Select(pair => new RankedItem(pair.Product, leader.Score - NewcomerPenalty + MathF.Log(pair.Share))));

    private IEnumerable<RankedItem> Alike(int[] seen, float least) => seen.Concat(anchors.Visits.Reverse().SelectMany(visit => visit.Products))
        .SelectMany(LikeOf).Where(pair => MayCome(pair.Product)).OrderByDescending(pair => pair.Share)
        .Select(pair => new RankedItem(pair.Product, least - 1 + (pair.Share / 2)));

    // In the end what sells, then what nobody has bought yet.
    private IEnumerable<RankedItem> Rest(float least) => model.Ranker.Known.Figures.Popular
        .Concat(Enumerable.Range(0, model.Products.Count).Where(model.IsNew)).Where(MayCome)
        .Select((product, place) => new RankedItem(product, least - 2 - (1e-4f * place)));

    private bool MayCome(int product) =>
        fits(product) && (!anchors.Has(product) || model.Ranker.Known.MayComeAgain(product, Owned.ByNature));

    private IEnumerable<(int Product, float Share)> LikeOf(int product) =>
        model.Alike.Of(product).ToArray().Zip(model.Alike.WeightsOf(product).ToArray());

    private RankedProduct WithReason(RankedItem item)
    {
        var (kind, about) = anchors.Explain(model, item.Product);
        return new(model.Products[item.Product].Id, item.Score, kind, about < 0 ? null : model.Products[about].Id);
    }
}
