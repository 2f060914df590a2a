using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;

namespace EcomBot.Commerce.Orders;

/// <summary>A request about one order of one customer.</summary>
public interface IOrderRequest
{
    /// <summary>Gets whose order.</summary>
    CustomerId Customer { get; }

    /// <summary>Gets the order's number in any spelling.</summary>
    OrderNumber Order { get; }
}

/// <summary>An operation that a customer asks for on one of their own orders.</summary>
internal abstract class OrderOperation<TRequest>(ShopDesk desk) : ShopOperation<TRequest, OrderEffect>(desk)
    where TRequest : class, IOrderRequest
{
    /// <inheritdoc/>
    protected sealed override async Task<Outcome<OrderEffect>> DecideAsync(
        TRequest request, ShopView view, CancellationToken cancellationToken)
    {
        if (await view.OrderAsync(request.Customer, request.Order, cancellationToken) is not { } order)
        {
            return Refusals.OrderNotFound(request.Order);
        }

        var customer = await view.CustomerAsync(request.Customer, cancellationToken);
        return customer is null
            ? Refusals.CustomerNotFound(request.Customer)
            : await DecideAsync(request, new(view, order, customer), cancellationToken);
    }

    /// <inheritdoc/>
    protected sealed override CustomerId? PersonOf(TRequest request, OrderEffect effect) => request.Customer;

    /// <summary>Applies the rules to the customer's order.</summary>
    protected abstract Task<Outcome<OrderEffect>> DecideAsync(TRequest request, OrderCase given, CancellationToken cancellationToken);
}
