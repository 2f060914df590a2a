using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Payments;

namespace EcomBot.Commerce.Orders;

/// <summary>An order on the desk of an operation, with its customer and a till.</summary>
internal sealed class OrderCase(ShopView view, Order order, Customer customer)
{
    public ShopView View => view;

    public Order Order => order;

    public Customer Customer => customer;

    public Till Till { get; } = new(view, customer);

    public Warehouse Warehouse { get; } = new(view);

    /// <summary>Gets whether a person of the shop decided that it is done.</summary>
    public bool IsDecided { get; init; }

    /// <summary>Gets the same case with changes that count only when its view is adopted.</summary>
    public OrderCase OnTrial() => new(view.Branch(), order, customer) { IsDecided = IsDecided };

    /// <summary>Puts the changed order, with what the till moved, in the place of the one before.</summary>
    public OrderEffect Close(Order after)
    {
        after = after with { Payments = [.. after.Payments, .. Till.Payments] };
        view.Put(after);
        return new(order, after, Till.Moves);
    }
}
