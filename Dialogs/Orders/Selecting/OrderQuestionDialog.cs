using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Orders.Selecting;

/// <summary>Answers a question about a customer's orders at once, as it was asked.</summary>
public abstract class OrderQuestionDialog(string id, TaskDesk desk, IOrderStore orders, ICustomerDirectory customers, TimeProvider time)
    : TaskDialog<OrderQuestion>(id, desk)
{
    private const int MostOrders = 200;

    /// <inheritdoc/>
    protected override Task<OrderQuestion> ReadAsync(OrderQuestion draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) =>
        Task.FromResult(turn.Asked is null ? draft with { Said = said } : draft);

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(OrderQuestion draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var all = await orders.RecentAsync(turn.Customer, MostOrders, cancellationToken);
        return all.Count == 0
            ? new Tell(OrderReplies.None())
            : Answer(draft.Said.Text,
                new(all, OrderSelector.Read(draft.Said, all, time.GetUtcNow()), await customers.FindAsync(turn.Customer, cancellationToken)), turn);
    }

    /// <summary>Answers it.</summary>
    /// <param name="text">The question.</param>
    /// <param name="asked">The orders it is about.</param>
    /// <param name="turn">The turn.</param>
    private protected abstract Tell Answer(string text, AskedOrders asked, TaskTurn turn);
}

/// <summary>The orders that a question is about.</summary>
/// <param name="All">All orders of the customer, the newest first; at least one.</param>
/// <param name="Selected">Those that it speaks of.</param>
/// <param name="Customer">The customer.</param>
internal sealed record AskedOrders(IReadOnlyList<Order> All, SelectedOrders Selected, Customer? Customer);
