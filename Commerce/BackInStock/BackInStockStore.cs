using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.BackInStock;

/// <summary>Wishes as the shop's database holds them.</summary>
internal sealed class BackInStockStore(ShopContext shop) : IBackInStock
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<BackInStockWish>> DueAsync(int count, CancellationToken cancellationToken) =>
        await (from wish in shop.BackInStockWishes
               join variant in shop.Variants on wish.Variant equals variant.Id
               where wish.ToldAt == null && variant.Available && (variant.Stock == null || variant.Stock > 0)
               orderby wish.At, wish.Customer
               select wish).Take(count).ToListAsync(cancellationToken);
}
