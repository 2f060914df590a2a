using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders.Finding;
using EcomBot.Commerce.Storage;

namespace EcomBot.Commerce.Orders;

/// <summary>Orders as the shop's database holds them.</summary>
internal sealed class OrderStore(ShopContext shop, ShopDesk desk, OrderNumberPatterns patterns) : IOrderStore
{
    private const int MostSearched = 1000;

    private readonly OrderQueries _queries = Compiled<OrderQueries>.For(shop);

    /// <inheritdoc/>
    public async Task<Order?> FindAsync(CustomerId customer, OrderNumber number, CancellationToken cancellationToken)
    {
        await foreach (var order in _queries.ByKey(shop, customer, number.Key).WithCancellation(cancellationToken))
        {
            if (number.Denotes(order.Number))
            {
                return desk.Changes.See(order);
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Order>> RecentAsync(CustomerId customer, int count, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return await _queries.Latest(shop, customer, count).Select(desk.Changes.See).ToListAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<OrderHit>> SearchAsync(
        CustomerId customer, OrderQuery query, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Count, 1);
        return [.. OrderFilter.Apply(query, await RecentAsync(customer, MostSearched, cancellationToken))];
    }

    /// <inheritdoc/>
    public Task<OrderNumberPattern> PatternAsync(CancellationToken cancellationToken) => patterns.GetAsync(shop, cancellationToken);
}
