using EcomBot.Commerce.BackInStock;
using EcomBot.Commerce.Catalogue.Names;
using EcomBot.Commerce.Operations;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Commerce.Catalogue;

/// <summary>Adds what the shop sells, and who waits for it.</summary>
internal static class CatalogueServices
{
    public static IServiceCollection AddCatalogue(this IServiceCollection services) => services
        .AddSingleton<ProductIndex>()
        .AddScoped<ICatalogue, ShopCatalogue>()
        .AddScoped<IShopNames, ShopNameStore>()
        .AddScoped<IBackInStock, BackInStockStore>()
        .AddScoped<IShopOperation<SetStock, StockEffect>, SetStockOperation>()
        .AddScoped<IShopOperation<WishForItem, BackInStockWish>, WishForItemOperation>()
        .AddScoped<IShopOperation<FulfilWish, BackInStockWish>, FulfilWishOperation>();
}
