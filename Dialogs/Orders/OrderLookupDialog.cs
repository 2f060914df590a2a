using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Connector;

namespace EcomBot.Dialogs.Orders;

/// <summary>Tells customers where one of their own orders is and what is in it. Nothing is told before they are signed in.</summary>
public sealed class OrderLookupDialog(TaskDesk desk, OrderFinder finder, IOrderStore orders, ICustomerDirectory customers, TimeProvider time)
    : TaskDialog<OrderLookup>(nameof(OrderLookupDialog), desk)
{
    private const int MostOrders = 50;

    /// <inheritdoc/>
    protected override async Task<OrderLookup> ReadAsync(OrderLookup draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) =>
        draft with { Order = await finder.ReadAsync(draft.Order, await FirstAsync(said, turn, cancellationToken), turn, OrderScope.Any, cancellationToken) };

    // "Where are the dumbbells and the earbuds?": what no order has all of is told order by order.
    private async Task<Utterance> FirstAsync(Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        var parts = turn is { Asked: null, Choice: null } && OrderSplit.IsPossible(said)
            ? OrderSplit.Of(said, await orders.RecentAsync(turn.Customer, MostOrders, cancellationToken), time.GetUtcNow()) : [said];
        turn.Memory.Waiting.InsertRange(0, parts.Skip(1).Select(part => new ServiceTask(Id, part, Intents.FindOrder)));
        return parts[0];
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(OrderLookup draft, TaskTurn turn, CancellationToken cancellationToken) =>
        await finder.FindAsync(draft.Order, turn, OrderScope.Any, cancellationToken) switch
        {
            { Order: { } order } => new Tell(OrderReplies.Status(order, await ReceiptAsync(order, turn, cancellationToken))),
            var found => found.Instead!,
        };

    // Of all channels Messenger alone shows receipts, and only they need the customer's name and payment methods.
    private async Task<OrderReceipt?> ReceiptAsync(Order order, TaskTurn turn, CancellationToken cancellationToken) =>
        turn.Context.Activity.ChannelId == Channels.Facebook ? OrderReceipts.Of(order, await customers.FindAsync(turn.Customer, cancellationToken)) : null;
}
