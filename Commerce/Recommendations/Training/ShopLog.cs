using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Recommendations.Pasts;
using EcomBot.Commerce.Recommendations.Purchases;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Recommendations.Training;

/// <summary>Reads what all customers bought.</summary>
internal sealed class ShopLog(ShopContext shop, PurchaseSource source)
{
    /// <summary>Gets all products, without their variants, in the order of their names.</summary>
    public Task<List<Product>> ProductsAsync(CancellationToken cancellationToken) =>
        shop.Products.AsNoTracking().OrderBy(product => product.Row).ToListAsync(cancellationToken);

    /// <summary>Gets what was bought of those products, without saying by whom.</summary>
    public async Task<PurchaseLog> ReadAsync(IReadOnlyList<Product> products, CancellationToken cancellationToken)
    {
        var places = products.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);
        var bought = await source.ReadAsync(null, cancellationToken);
        return new(products.Count, [.. bought.Where(one => places.ContainsKey(one.Product)).GroupBy(one => one.Customer)
            .Select(own => Visits.Of(own, product => places[product]))]);
    }
}
