using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Journal;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Risk.Cases;

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
internal abstract class OrderOperation<TRequest>(ShopDesk desk) : ShopOperation<TRequest, OrderEffect>(desk), IHeldOperation
    where TRequest : class, IOrderRequest
{
    /// <inheritdoc/>
    public string Name => typeof(TRequest).Name;

    /// <inheritdoc/>
    public Task<Outcome<OrderEffect>> ApproveAsync(string request, ShopView view, CancellationToken cancellationToken) =>
        DecideAsync(JournalJson.Read<TRequest>(request), view, isDecided: true, cancellationToken);

    /// <inheritdoc/>
    protected sealed override Task<Outcome<OrderEffect>> DecideAsync(
        TRequest request, ShopView view, CancellationToken cancellationToken) =>
        DecideAsync(request, view, isDecided: false, cancellationToken);

    private async Task<Outcome<OrderEffect>> DecideAsync(
        TRequest request, ShopView view, bool isDecided, CancellationToken cancellationToken)
    {
        if (await view.OrderAsync(request.Customer, request.Order, cancellationToken) is not { } order)
        {
            return Refusals.OrderNotFound(request.Order);
        }

        var customer = await view.CustomerAsync(request.Customer, cancellationToken);
        return customer is null
            ? Refusals.CustomerNotFound(request.Customer)
            : await DecideAsync(request, new OrderCase(view, order, customer) { IsDecided = isDecided }, cancellationToken);
    }

    /// <inheritdoc/>
    protected sealed override CustomerId? PersonOf(TRequest request, OrderEffect effect) => request.Customer;

    /// <summary>Applies the rules to the customer's order.</summary>
    protected abstract Task<Outcome<OrderEffect>> DecideAsync(TRequest request, OrderCase given, CancellationToken cancellationToken);
}
