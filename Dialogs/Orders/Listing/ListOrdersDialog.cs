using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Orders.Selecting;
using EcomBot.Dialogs.Orders.Totals;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Orders.Listing;

/// <summary>Lists a customer's orders: all of them, or those of a status, of a time or with an item.</summary>
public sealed class ListOrdersDialog(TaskDesk desk, IOrderStore orders, ICustomerDirectory customers, TimeProvider time)
    : OrderQuestionDialog(nameof(ListOrdersDialog), desk, orders, customers, time)
{
    private protected override Tell Answer(string text, AskedOrders asked, TaskTurn turn)
    {
        var (all, selected) = (asked.All, asked.Selected);
        var described = selected.IsNamed ? [] : OrderSelector.Described(text, selected.Orders);
        var told = described.Count > 0 ? described : selected.Orders;
        var isOne = told.Count == 1 || (told.Count > 0 && !selected.IsSeveral && described.Count == 0 && Words.Has(text, "latest"));
        (turn.Memory.Asked, turn.Memory.Told) = (new(Id, Utterance.Nothing, Intents.ListOrders), isOne ? [] : [.. told.Select(order => order.Number.Value)]);
        turn.Memory.Order = isOne ? told[0].Number.Value : turn.Memory.Order;
        return isOne ? new Tell(OrderReplies.Status(told[0], OrderReceipts.Of(told[0], asked.Customer)))
            : told.Count == 0 ? new Tell(ListingReplies.NoneSo(selected.Unknown, all))
            : new Tell([ListingReplies.Of(told, all, selected.IsNarrow || described.Count > 0), .. RefundsOf(told, text)]);
    }

    // "Which orders were cancelled, and how much did I get back for them?"
    private static IEnumerable<Activity> RefundsOf(IReadOnlyList<Order> told, string text) =>
        Words.Has(text, "asksRefunded") ? [TotalReplies.OfRefunds([.. told.Where(order => !order.Refunded.IsZero)])] : [];
}
