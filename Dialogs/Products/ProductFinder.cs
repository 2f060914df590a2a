using EcomBot.Commerce.Catalogue;

namespace EcomBot.Dialogs.Products;

/// <summary>Finds what a customer looks for, or the nearest to it.</summary>
public sealed class ProductFinder(ICatalogue catalogue)
{
    private const int MostCandidates = 100;
    private const double Enough = 0.5;

    /// <summary>The products of a wish, whatever their options, prices and stock.</summary>
    internal async Task<IReadOnlyList<Product>> ProductsAsync(ProductWish wish, CancellationToken cancellationToken)
    {
        if (wish.Products.Length > 0)
        {
            return await catalogue.FindManyAsync([.. wish.Products.Select(id => new ProductId(id))], cancellationToken);
        }
        var hits = await catalogue.SearchAsync(
            new()
            {
                Text = wish.Words.Length > 0 ? wish.Words : null,
                Category = wish.Category,
                Brand = wish.Brand,
                OnlyAvailable = false,
                Count = MostCandidates
            },
            cancellationToken);
        return wish.Words.Length == 0 ? [.. hits.Select(hit => hit.Product)] : Best(wish.Words.Split(' '), hits);
    }

    /// <summary>What can be sold and fits a wish; where nothing does, the nearest.</summary>
    internal async Task<FoundProducts> FindAsync(ProductWish wish, CancellationToken cancellationToken)
    {
        var products = await ProductsAsync(wish, cancellationToken);
        foreach (var (nearer, missing) in Nearer(wish))
        {
            var hits = products.Select(product => new CatalogueHit(product, Available(nearer, wish, product))).Where(hit => hit.Variants.Count > 0).ToList();
            if (hits.Count > 0)
            {
                return new(Sort(missing == WhatIsMissing.Price ? NearestTo(wish) : wish.Order, hits), missing);
            }
        }
        return new([.. products.Select(product => new CatalogueHit(product, product.Variants))],
            products.Count > 0 ? WhatIsMissing.Stock : WhatIsMissing.Everything);
    }

    private static IEnumerable<(ProductWish Wish, WhatIsMissing Missing)> Nearer(ProductWish wish)
    {
        var anyPrice = wish with { AtLeast = null, AtMost = null };
        yield return (wish, WhatIsMissing.Nothing);
        if (wish.Options.Length > 0)
        {
            yield return (wish with { Options = [] }, WhatIsMissing.Options);
        }
        if (wish.HasPrice)
        {
            yield return (anyPrice, WhatIsMissing.Price);
            yield return (anyPrice with { Options = [] }, WhatIsMissing.Price);
        }
    }

    // Of variants that do not fit altogether, those that come nearest come first.
    private static List<Variant> Available(ProductWish nearer, ProductWish wish, Product product)
    {
        var fitting = VariantFilter.Fitting(nearer, product).Where(variant => variant.CanBeSold).ToList();
        var most = fitting.Select(variant => VariantFilter.Matches(wish, variant)).DefaultIfEmpty().Max();
        return fitting.FindAll(variant => VariantFilter.Matches(wish, variant) == most);
    }

    // Who wants it cheaper than there is anything, sees the cheapest first.
    private static CatalogueOrder NearestTo(ProductWish wish) => wish.AtMost is not null ? CatalogueOrder.Cheapest : CatalogueOrder.Dearest;

    private static IReadOnlyList<CatalogueHit> Sort(CatalogueOrder order, List<CatalogueHit> hits) => order switch
    {
        CatalogueOrder.Cheapest => [.. hits.OrderBy(hit => hit.From.Amount)],
        CatalogueOrder.Dearest => [.. hits.OrderByDescending(hit => hit.To.Amount)],
        _ => hits,
    };

    // The search also finds what shares one word; most of the words must be there.
    private static List<Product> Best(string[] words, IReadOnlyList<CatalogueHit> hits)
    {
        var shares = hits.Select(hit => (hit.Product, Share: ContentWords.Share(words, ProductReader.TextOf(hit.Product))))
            .Where(pair => pair.Share >= Enough).ToList();
        var most = shares.Select(pair => pair.Share).DefaultIfEmpty().Max();
        return [.. shares.Where(pair => pair.Share == most).Select(pair => pair.Product)];
    }
}

/// <summary>What was found for a wish.</summary>
/// <param name="Hits">The products with the variants that fit, the best first.</param>
/// <param name="Missing">What of the wish they do not meet.</param>
internal sealed record FoundProducts(IReadOnlyList<CatalogueHit> Hits, WhatIsMissing Missing);

/// <summary>What of a wish cannot be met.</summary>
internal enum WhatIsMissing
{
    Nothing,

    /// <summary>There is nothing for that price.</summary>
    Price,

    /// <summary>There is nothing with these options now.</summary>
    Options,

    /// <summary>It is sold out.</summary>
    Stock,

    /// <summary>The shop has no such thing.</summary>
    Everything,
}
