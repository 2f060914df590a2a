using EcomBot.Commerce;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders.Statements;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Orders.Invoices;

/// <summary>Shows the invoice of an order.</summary>
public sealed class InvoiceDialog(TaskDesk desk, OrderFinder finder, ICustomerDirectory customers, ServiceRules rules)
    : TaskDialog<OrderLookup>(nameof(InvoiceDialog), desk)
{
    /// <inheritdoc/>
    protected override async Task<OrderLookup> ReadAsync(OrderLookup draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) =>
        draft with { Order = await finder.ReadAsync(draft.Order, said, turn, OrderScope.Any, cancellationToken) };

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(OrderLookup draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var found = await finder.FindAsync(draft.Order, turn, OrderScope.Any, cancellationToken);
        return found.Order is { } order && await customers.FindAsync(turn.Customer, cancellationToken) is { } customer
            ? new Tell(InvoiceReplies.Of(Invoice.Of(order, customer, rules), customer.PaymentMethods))
            : found.Instead ?? new Tell(OrderReplies.None());
    }
}
