using EcomBot.Commerce.Carts.CheckOuts;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Carts;

/// <summary>Carts as the shop's database holds them.</summary>
internal sealed class CartStore(ShopContext shop, ShopDesk desk, CommerceOptions options) : ICartStore
{
    /// <inheritdoc/>
    public async Task<PricedCart> FindAsync(CustomerId customer, CancellationToken cancellationToken)
    {
        var pricing = new CartPricing(new(desk, desk.Changes.Branch()), options);
        return await pricing.PriceAsync(await pricing.FindAsync(customer, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<CheckOut?> FindCheckOutAsync(CheckOutId checkOut, CancellationToken cancellationToken)
    {
        var stored = await shop.CheckOuts.AsNoTracking().SingleOrDefaultAsync(one => one.Id == checkOut, cancellationToken);
        return stored is null ? desk.Changes.Find<CheckOut>(CheckOut.KeyOf(checkOut)) : desk.Changes.See(stored);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Cart>> LeftBehindAsync(DateTimeOffset before, int count, CancellationToken cancellationToken) =>
        await shop.Carts.AsNoTracking().Where(cart => cart.ChangedAt < before && (string)(object)cart.Items != "[]")
            .OrderBy(cart => cart.ChangedAt).ThenBy(cart => cart.Customer).Take(count).ToListAsync(cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Cart>> LeftByWillingAsync(
        DateTimeOffset since, DateTimeOffset before, int count, CancellationToken cancellationToken) => await (
            from cart in shop.Carts.AsNoTracking()
            join customer in shop.Customers on cart.Customer equals customer.Id
            where cart.ChangedAt >= since && cart.ChangedAt < before && (string)(object)cart.Items != "[]" && customer.MarketingOptIn == true
            orderby cart.ChangedAt, cart.Customer
            select cart).Take(count).ToListAsync(cancellationToken);
}
