using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders.Finding;

namespace EcomBot.Commerce.Orders;

/// <summary>The orders of the shop, each shown to its own customer alone.</summary>
public interface IOrderStore
{
    /// <summary>Gets a customer's order by its number in any spelling; null when there is none or it is somebody else's.</summary>
    Task<Order?> FindAsync(CustomerId customer, OrderNumber number, CancellationToken cancellationToken);

    /// <summary>
    /// Gets a customer's latest orders, newest first; orders without date come last, by number from high to low.
    /// </summary>
    /// <param name="customer">Whose orders.</param>
    /// <param name="count">How many at most, at least 1.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<Order>> RecentAsync(CustomerId customer, int count, CancellationToken cancellationToken);

    /// <summary>Gets a customer's orders that fit a question, newest first; where words are given, those with most of them.</summary>
    Task<IReadOnlyList<OrderHit>> SearchAsync(CustomerId customer, OrderQuery query, CancellationToken cancellationToken);

    /// <summary>Gets how this shop writes its order numbers, so that they can be found in what a customer writes.</summary>
    Task<OrderNumberPattern> PatternAsync(CancellationToken cancellationToken);
}
