using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Orders;

/// <summary>Orders as the shop's database holds them.</summary>
internal sealed class OrderStore(ShopContext shop, OrderNumberPatterns patterns) : IOrderStore
{
    private static readonly Func<ShopContext, CustomerId, string, IAsyncEnumerable<Order>> ByKey =
        EF.CompileAsyncQuery((ShopContext shop, CustomerId customer, string key) => shop.Orders.AsNoTracking()
            .Where(order => order.Customer == customer && order.NumberKey == key));

    private static readonly Func<ShopContext, CustomerId, int, IAsyncEnumerable<Order>> Latest =
        EF.CompileAsyncQuery((ShopContext shop, CustomerId customer, int count) => shop.Orders.AsNoTracking()
            .Where(order => order.Customer == customer)
            .OrderByDescending(order => order.PlacedAt != null)
            .ThenByDescending(order => order.PlacedAt)
            .ThenByDescending(order => order.Number)
            .Take(count));

    /// <inheritdoc/>
    public async Task<Order?> FindAsync(CustomerId customer, OrderNumber number, CancellationToken cancellationToken)
    {
        await foreach (var order in ByKey(shop, customer, number.Key).WithCancellation(cancellationToken))
        {
            if (number.Denotes(order.Number))
            {
                return order;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Order>> RecentAsync(CustomerId customer, int count, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return await Latest(shop, customer, count).ToListAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public Task<OrderNumberPattern> PatternAsync(CancellationToken cancellationToken) => patterns.GetAsync(shop, cancellationToken);
}
