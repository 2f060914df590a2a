using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.Finding;

namespace EcomBot.Tests.Fakes;

/// <summary>A store of a few orders.</summary>
internal sealed class FakeOrderStore(params Order[] orders) : IOrderStore
{
    /// <summary>How often a list of orders was read.</summary>
    public int ListsRead { get; private set; }

    public Task<Order?> FindAsync(CustomerId customer, OrderNumber number, CancellationToken cancellationToken) =>
        Task.FromResult(orders.SingleOrDefault(order => order.Customer == customer && number.Denotes(order.Number)));

    public Task<IReadOnlyList<Order>> RecentAsync(CustomerId customer, int count, CancellationToken cancellationToken)
    {
        ListsRead++;
        return Task.FromResult<IReadOnlyList<Order>>(
            [.. orders.Where(order => order.Customer == customer).OrderByDescending(order => order.PlacedAt).Take(count)]);
    }

    public async Task<IReadOnlyList<OrderHit>> SearchAsync(CustomerId customer, OrderQuery query, CancellationToken cancellationToken) =>
        [.. OrderFilter.Apply(query, await RecentAsync(customer, int.MaxValue, cancellationToken))];

    public Task<OrderNumberPattern> PatternAsync(CancellationToken cancellationToken) =>
        Task.FromResult(OrderNumberPattern.Of([.. orders.Select(order => order.Number)]));
}
