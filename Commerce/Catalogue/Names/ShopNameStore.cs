using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Catalogue.Names;

/// <summary>Names as the shop's database holds them.</summary>
internal sealed class ShopNameStore(ShopContext shop) : IShopNames
{
    /// <summary>Shops with more variants have their numbers looked up when a customer names one.</summary>
    public const int MostVariants = 5_000;

    /// <inheritdoc/>
    public async Task<ShopNames> ReadAsync(CancellationToken cancellationToken)
    {
        var products = await shop.Products.OrderBy(product => product.Row)
            .Select(product => new { product.Id, product.Title, product.Brand, product.Category }).ToListAsync(cancellationToken);
        var options = await shop.Variants.Select(variant => variant.Options).Distinct().ToListAsync(cancellationToken);
        var centres = await shop.ServiceCentres.OrderBy(centre => centre.Id).Select(centre => new { centre.Id, centre.Name }).ToListAsync(cancellationToken);
        return new(
            [.. products.Select(product => KeyValuePair.Create(product.Id, product.Title))],
            Sorted(products.Select(product => product.Brand)),
            Sorted(products.Select(product => product.Category)),
            Sorted(options.SelectMany(all => all).Select(option => option.Value)),
            [.. centres.Select(centre => KeyValuePair.Create(centre.Id.Value, centre.Name))],
            await VariantsAsync(cancellationToken));
    }

    private async Task<IReadOnlyList<VariantId>> VariantsAsync(CancellationToken cancellationToken)
    {
        var variants = await shop.Variants.OrderBy(variant => variant.Id).Select(variant => variant.Id).Take(MostVariants + 1).ToListAsync(cancellationToken);
        return variants.Count > MostVariants ? [] : variants;
    }

    private static string[] Sorted(IEnumerable<string?> names) =>
        [.. names.Where(name => !string.IsNullOrWhiteSpace(name)).Select(name => name!).Distinct().Order(StringComparer.Ordinal)];
}
