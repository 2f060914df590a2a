using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Interactions;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Recommendations;

/// <inheritdoc cref="IRecommender"/>
internal sealed class Recommender(ShopContext shop, Shelf shelf) : IRecommender
{
    private const int MostPurchases = 20_000;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Recommendation>> RecommendAsync(
        RecommendationRequest request, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(request.Count, RecommendationRequest.MostProducts);
        var bought = await BoughtAsync(cancellationToken);
        var own = request.Customer is { } customer ? bought.Where(one => one.Customer == customer).Select(one => one.Product).ToList() : [];
        return await shelf.PickAsync(request, Rank(bought, own, request), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Recommendation>> AlsoLikeAsync(
        ProductId product, RecommendationRequest request, CancellationToken cancellationToken) =>
        RecommendAsync(request with { Customer = null, Context = [product] }, cancellationToken);

    private static IEnumerable<RankedProduct> Rank(List<Purchase> bought, List<ProductId> own, RecommendationRequest request)
    {
        HashSet<ProductId> anchors = [.. own, .. request.Context];
        HashSet<ProductId> barred = [.. anchors, .. request.Excluded];
        var byPerson = bought.GroupBy(one => one.Customer).Select(group => group.Select(one => one.Product).ToHashSet()).ToList();
        return from product in bought.Select(one => one.Product).Distinct()
               where !barred.Contains(product)
               let with = byPerson.Where(basket => basket.Contains(product)).ToList()
               let best = anchors.Select(anchor => (Anchor: anchor, Count: with.Count(basket => basket.Contains(anchor))))
                   .OrderByDescending(pair => pair.Count).FirstOrDefault()
               let score = (double)best.Count + (with.Count / (1.0 + byPerson.Count))
               orderby score descending
               select new RankedProduct(product, score, request.Context.Contains(best.Anchor) ? ReasonKind.OftenBoughtWith : ReasonKind.BecauseYouBought,
                   best.Count > 0 ? best.Anchor : null);
    }

    private async Task<List<Purchase>> BoughtAsync(CancellationToken cancellationToken) =>
        await (from one in shop.Interactions
               where one.Kind == InteractionKind.Purchase && one.Product != null
               orderby one.Sequence descending
               select new Purchase(one.Customer, one.Product!.Value)).Take(MostPurchases).ToListAsync(cancellationToken);

    private sealed record Purchase(Customers.CustomerId Customer, ProductId Product);
}
