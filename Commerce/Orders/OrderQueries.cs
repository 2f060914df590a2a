using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Orders;

/// <summary>The statements that nearly every turn needs, translated once.</summary>
internal sealed class OrderQueries
{
    public Func<ShopContext, CustomerId, string, IAsyncEnumerable<Order>> ByKey { get; } =
        EF.CompileAsyncQuery((ShopContext shop, CustomerId customer, string key) => shop.Orders.AsNoTracking()
            .Where(order => order.Customer == customer && order.NumberKey == key));

    public Func<ShopContext, CustomerId, int, IAsyncEnumerable<Order>> Latest { get; } =
        EF.CompileAsyncQuery((ShopContext shop, CustomerId customer, int count) => shop.Orders.AsNoTracking()
            .Where(order => order.Customer == customer)
            .OrderByDescending(order => order.PlacedAt != null)
            .ThenByDescending(order => order.PlacedAt)
            .ThenByDescending(order => order.Number)
            .Take(count));
}
