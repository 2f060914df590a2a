using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Search;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Catalogue;

/// <summary>The catalogue as the shop's database holds it.</summary>
internal sealed class ShopCatalogue(ShopContext shop, ShopDesk desk, ProductIndex index) : ICatalogue
{
    private const int MostCandidates = 300;

    /// <inheritdoc/>
    public async Task<Product?> FindAsync(ProductId product, CancellationToken cancellationToken) =>
        (await FindManyAsync([product], cancellationToken)).SingleOrDefault();

    /// <inheritdoc/>
    public async Task<Product?> FindByVariantAsync(VariantId variant, CancellationToken cancellationToken)
    {
        var found = await shop.Variants.AsNoTracking().SingleOrDefaultAsync(one => one.Id == variant, cancellationToken);
        return found is null ? null : await FindAsync(found.Product, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Product>> FindManyAsync(
        IReadOnlyCollection<ProductId> products, CancellationToken cancellationToken)
    {
        await ReadAsync(products, cancellationToken);
        return [.. products.Select(id => desk.Read[id]).OfType<Product>().Select(Seen)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CatalogueHit>> SearchAsync(CatalogueQuery query, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(query.Count, 100);
        var products = await FindManyAsync(await CandidatesAsync(query, cancellationToken), cancellationToken);
        var hits = products.Select(product => new CatalogueHit(product, [.. CatalogueFilter.Fitting(query, product)]))
            .Where(hit => hit.Variants.Count > 0);
        return [.. CatalogueFilter.Sort(query, hits).Take(query.Count)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<KeyValuePair<string, int>>> CategoriesAsync(CancellationToken cancellationToken)
    {
        var counts = await shop.Products.Where(product => product.Category != null).GroupBy(product => product.Category!)
            .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        return [.. counts.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => KeyValuePair.Create(one.Key, one.Count))];
    }

    // One turn looks at the same products many times: when it reads what is meant, when it searches, when it shows.
    private async Task ReadAsync(IReadOnlyCollection<ProductId> products, CancellationToken cancellationToken)
    {
        var missing = products.Where(id => !desk.Read.ContainsKey(id)).Distinct().ToList();
        if (missing.Count == 0)
        {
            return;
        }
        var stored = await shop.Products.AsNoTracking().Where(product => missing.Contains(product.Id))
            .ToDictionaryAsync(product => product.Id, cancellationToken);
        var variants = (await shop.Variants.AsNoTracking().Where(variant => missing.Contains(variant.Product))
            .OrderBy(variant => variant.Position).ToListAsync(cancellationToken)).ToLookup(variant => variant.Product);
        foreach (var id in missing)
        {
            desk.Read[id] = stored.GetValueOrDefault(id) is { } product ? product with { Variants = [.. variants[id]] } : null;
        }
    }

    private Product Seen(Product product) =>
        desk.Changes.IsEmpty ? product : product with { Variants = [.. product.Variants.Select(desk.Changes.See)] };

    private async Task<IReadOnlyCollection<ProductId>> CandidatesAsync(CatalogueQuery query, CancellationToken cancellationToken)
    {
        var terms = SearchTerms.Of(string.Join(' ', query.Options.Select(option => option.Value).Prepend(query.Text)));
        return terms.Count > 0
            ? await index.FindAsync(shop, terms, MostCandidates, cancellationToken)
            : await ByAttributesAsync(query, cancellationToken);
    }

    // Without words the prices decide: the cheapest or dearest products of the category come first.
    private async Task<IReadOnlyCollection<ProductId>> ByAttributesAsync(CatalogueQuery query, CancellationToken cancellationToken)
    {
        var (category, brand) = (query.Category?.ToLowerInvariant(), query.Brand?.ToLowerInvariant());
        var (least, most) = (query.AtLeast ?? 0, query.AtMost ?? AmountColumn.Highest);
        var priced = from product in shop.Products
                     join variant in shop.Variants on product.Id equals variant.Product
                     where (category == null || product.Category!.ToLower() == category) && (brand == null || product.Brand!.ToLower() == brand)
                        && variant.Price.Amount >= least && variant.Price.Amount <= most && (!query.OnlyAvailable || variant.Available)
                     group variant.Price.Amount by product.Id into prices
                     select new { prices.Key, Low = prices.Min(), High = prices.Max() };
        var sorted = query.Order == CatalogueOrder.Dearest ? priced.OrderByDescending(one => one.High) : priced.OrderBy(one => one.Low);
        return await sorted.Select(one => one.Key).Take(MostCandidates).ToListAsync(cancellationToken);
    }
}
