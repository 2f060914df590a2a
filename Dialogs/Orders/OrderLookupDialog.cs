using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Connector;

namespace EcomBot.Dialogs.Orders;

/// <summary>Tells customers where one of their own orders is and what is in it. Nothing is told before they are signed in.</summary>
public sealed class OrderLookupDialog(TaskDesk desk, OrderFinder finder, ICustomerDirectory customers) : TaskDialog<OrderLookup>(nameof(OrderLookupDialog), desk)
{
    /// <inheritdoc/>
    protected override async Task<OrderLookup> ReadAsync(OrderLookup draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) =>
        draft with { Order = await finder.ReadAsync(draft.Order, said, turn, OrderScope.Any, cancellationToken) };

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
