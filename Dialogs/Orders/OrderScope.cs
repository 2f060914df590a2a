using EcomBot.Commerce.Orders;

namespace EcomBot.Dialogs.Orders;

/// <summary>Which orders a task is for.</summary>
/// <param name="Name">What the texts call it: <c>Orders.NoneFor.NAME</c> says that there is none.</param>
/// <param name="Statuses">The statuses that it can do something with; none for all.</param>
public sealed record OrderScope(string Name, params IReadOnlyList<OrderStatus> Statuses)
{
    /// <summary>All orders.</summary>
    public static OrderScope Any { get; } = new(nameof(Any));

    /// <summary>Orders that can still be cancelled or changed.</summary>
    public static OrderScope Pending { get; } = new(nameof(Pending), OrderStatus.Pending);

    /// <summary>Orders that are not with the customer yet.</summary>
    public static OrderScope Coming { get; } =
        new(nameof(Coming), OrderStatus.Pending, OrderStatus.PendingItemModified, OrderStatus.Processed, OrderStatus.Shipped);

    /// <summary>Orders whose items can be sent back.</summary>
    public static OrderScope Delivered { get; } = new(nameof(Delivered), OrderStatus.Delivered);

    /// <summary>Orders whose items can be replaced, before or after delivery.</summary>
    public static OrderScope Replaceable { get; } = new(nameof(Replaceable), OrderStatus.Pending, OrderStatus.Delivered);

    /// <summary>Orders whose goods are on their way back.</summary>
    public static OrderScope Requested { get; } = new(nameof(Requested), OrderStatus.ReturnRequested, OrderStatus.ExchangeRequested);

    /// <summary>Whether an order is among them.</summary>
    public bool Has(Order order) => Statuses.Count == 0 || Statuses.Contains(order.Status);
}
