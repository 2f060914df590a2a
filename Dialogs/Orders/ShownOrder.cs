using EcomBot.Dialogs.Cancellations;
using EcomBot.Dialogs.Carts;
using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Orders;

/// <summary>Understands what is said right after an order was shown: "remove the bookshelf from it" speaks of no cart.</summary>
internal static class ShownOrder
{
    private static readonly string[] Shows = [nameof(OrderLookupDialog), nameof(Totals.OrderTotalDialog), nameof(Listing.ListOrdersDialog)];

    /// <summary>Whether an order was shown just now, and a text says nothing of the cart.</summary>
    public static bool IsSpokenOf(string text, ServiceMemory memory) =>
        memory.Order is not null && Array.IndexOf(Shows, memory.Last) >= 0 && !Words.Has(text, "cartWord");

    /// <summary>A task as it is to be understood then.</summary>
    public static ServiceTask Meant(ServiceTask task, ServiceMemory memory) =>
        task.Kind == nameof(RemoveFromCartDialog) && IsSpokenOf(task.Said.Text, memory)
            ? new(nameof(CancelOrderDialog), task.Said, Intents.CancelOrder) : task;
}
