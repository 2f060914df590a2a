using EcomBot.Commerce.Carts.CheckOuts;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Commerce.Carts;

/// <summary>Adds carts and check-outs.</summary>
internal static class CartServices
{
    public static IServiceCollection AddCarts(this IServiceCollection services) => services
        .AddScoped<ICartStore, CartStore>()
        .AddScoped<IShopOperation<AddToCart, PricedCart>, AddToCartOperation>()
        .AddScoped<IShopOperation<SetCartQuantity, PricedCart>, SetCartQuantityOperation>()
        .AddScoped<IShopOperation<UseCoupon, PricedCart>, UseCouponOperation>()
        .AddScoped<IShopOperation<MoveCart, PricedCart>, MoveCartOperation>()
        .AddScoped<IShopOperation<StartCheckOut, CheckOut>, StartCheckOutOperation>()
        .AddScoped<IShopOperation<PayCheckOut, OrderEffect>, PayCheckOutOperation>();
}
