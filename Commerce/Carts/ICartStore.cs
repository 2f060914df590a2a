using EcomBot.Commerce.Carts.CheckOuts;
using EcomBot.Commerce.Customers;

namespace EcomBot.Commerce.Carts;

/// <summary>What customers mean to buy.</summary>
public interface ICartStore
{
    /// <summary>Gets a customer's cart with today's prices; an empty one where there is none.</summary>
    Task<PricedCart> FindAsync(CustomerId customer, CancellationToken cancellationToken);

    /// <summary>Gets a check-out by its name, for the payment page; null for a name that was never given.</summary>
    Task<CheckOut?> FindCheckOutAsync(CheckOutId checkOut, CancellationToken cancellationToken);

    /// <summary>Gets carts with something in them that nobody changed since <paramref name="before"/>, the oldest first.</summary>
    Task<IReadOnlyList<Cart>> LeftBehindAsync(DateTimeOffset before, int count, CancellationToken cancellationToken);

    /// <summary>Gets carts of customers who agreed to be sent offers, with something in them, changed last within a time; the oldest first.</summary>
    Task<IReadOnlyList<Cart>> LeftByWillingAsync(DateTimeOffset since, DateTimeOffset before, int count, CancellationToken cancellationToken);
}
