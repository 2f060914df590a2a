using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Orders.Selecting;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Orders.Listing;

/// <summary>Lists a customer's orders: all of them, or those of a status, of a time or with an item.</summary>
public sealed class ListOrdersDialog(TaskDesk desk, IOrderStore orders, ICustomerDirectory customers, TimeProvider time)
    : TaskDialog<OrderQuestion>(nameof(ListOrdersDialog), desk)
{
    private const int MostOrders = 200;

    /// <inheritdoc/>
    protected override Task<OrderQuestion> ReadAsync(OrderQuestion draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) =>
        Task.FromResult(turn.Asked is null ? draft with { Said = said } : draft);

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(OrderQuestion draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var all = await orders.RecentAsync(turn.Customer, MostOrders, cancellationToken);
        if (all.Count == 0)
        {
            return new Tell(OrderReplies.None());
        }
        var selected = OrderSelector.Read(draft.Said, all, time.GetUtcNow());
        var described = selected.IsNamed ? [] : OrderSelector.Described(draft.Said.Text, selected.Orders);
        var told = described.Count > 0 ? described : selected.Orders;
        var isOne = told.Count == 1 || (told.Count > 0 && !selected.IsSeveral && described.Count == 0 && Words.Has(draft.Said.Text, "latest"));
        turn.Memory.Order = isOne ? told[0].Number.Value : turn.Memory.Order;
        return isOne ? new Tell(OrderReplies.Status(told[0], OrderReceipts.Of(told[0], await customers.FindAsync(turn.Customer, cancellationToken))))
            : told.Count == 0 ? new Tell(ListingReplies.NoneSo(selected.Unknown, all))
            : new Tell(ListingReplies.Of(told, all, selected.IsNarrow || described.Count > 0));
    }
}
