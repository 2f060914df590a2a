using EcomBot.Commerce.Catalogue;

namespace EcomBot.Commerce.Recommendations;

/// <summary>Takes from ranked products those that can be sold now and fit what was asked.</summary>
internal sealed class Shelf(ICatalogue catalogue)
{
    private const int FirstLook = 40;
    private const int Growth = 4;
    private const int LongestLook = 2500;

    /// <summary>Gets the first products that fit, in the order of <paramref name="ranked"/>.</summary>
    public async Task<IReadOnlyList<Recommendation>> PickAsync(
        RecommendationRequest request, IEnumerable<RankedProduct> ranked, CancellationToken cancellationToken)
    {
        var picked = new List<Recommendation>();
        foreach (var some in Looks(ranked))
        {
            picked.AddRange(await FittingAsync(request, some, cancellationToken));
            if (picked.Count >= request.Count)
            {
                break;
            }
        }

        return picked.Count <= request.Count ? picked : picked.GetRange(0, request.Count);
    }

    // A look at the catalogue takes more products each time: most requests need one, narrow ones a few.
    private static IEnumerable<RankedProduct[]> Looks(IEnumerable<RankedProduct> ranked)
    {
        using var rest = ranked.GetEnumerator();
        for (var size = FirstLook; ; size = Math.Min(LongestLook, size * Growth))
        {
            var some = new List<RankedProduct>(size);
            while (some.Count < size && rest.MoveNext())
            {
                some.Add(rest.Current);
            }

            if (some.Count == 0)
            {
                yield break;
            }

            yield return [.. some];
        }
    }

    private async Task<IEnumerable<Recommendation>> FittingAsync(
        RecommendationRequest request, RankedProduct[] ranked, CancellationToken cancellationToken)
    {
        ProductId[] ids = [.. ranked.SelectMany(one => one.About is { } about ? [one.Product, about] : new[] { one.Product }).Distinct()];
        var products = (await catalogue.FindManyAsync(ids, cancellationToken)).ToDictionary(product => product.Id);
        return from one in ranked
               where products.ContainsKey(one.Product)
               let product = products[one.Product]
               let variant = CatalogueFilter.Fitting(QueryOf(request), product).FirstOrDefault()
               where variant is not null
               select new Recommendation(product, variant, one.Score, ReasonOf(one, product, products));
    }

    private static CatalogueQuery QueryOf(RecommendationRequest request) => new()
    {
        Category = request.Category,
        Brand = request.Brand,
        AtLeast = request.AtLeast,
        AtMost = request.AtMost,
        Options = request.Options,
    };

    // A product that the shop has no longer cannot be named.
    private static RecommendationReason ReasonOf(RankedProduct one, Product product, Dictionary<ProductId, Product> products) => one.Kind switch
    {
        ReasonKind.BoughtAgain => new(one.Kind),
        ReasonKind.New => new(one.Kind, Category: product.Category),
        _ when one.About is { } about && products.TryGetValue(about, out var named) => new(one.Kind, named),
        _ => product.Category is { } category ? new(ReasonKind.PopularInCategory, Category: category) : new(ReasonKind.Popular),
    };
}

/// <summary>A product in the order of preference, with the reason in short.</summary>
internal sealed record RankedProduct(ProductId Product, double Score, ReasonKind Kind, ProductId? About);
