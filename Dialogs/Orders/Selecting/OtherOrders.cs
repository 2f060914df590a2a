using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Orders.Selecting;

/// <summary>The orders beside the one that was spoken of last: "the same for the other pending ones".</summary>
internal static class OtherOrders
{
    /// <summary>The orders without the one that was spoken of, where a text that opens a task means others.</summary>
    public static IReadOnlyList<Order> Of(IReadOnlyList<Order> all, string text, TaskTurn turn) =>
        turn.Asked is null && turn.Memory.Order is { } spokenOf && (Words.Has(text, "otherOne") || Words.Has(text, "theRest"))
            ? [.. all.Where(order => order.Number.Value != spokenOf)] : all;

    /// <summary>The numbers of the orders that a text means, where they are several, or the others though it is one; none where it names one by
    /// itself.</summary>
    /// <param name="said">The text.</param>
    /// <param name="all">The customer's orders, newest first.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="now">The present moment.</param>
    public static string[] Several(Utterance said, IReadOnlyList<Order> all, TaskTurn turn, DateTimeOffset now)
    {
        var others = Of(all, said.Text, turn);
        var selected = OfItems(OrderSelector.Read(said, others, now), said.Text);
        return OrdersOneByOne.In(said, [.. all.Where(OrderScope.Pending.Has)]) is { Length: > 1 } each ? each
            : (others.Count < all.Count ? selected with { LeavesOut = true } : selected).Several(OrderScope.Pending);
    }

    // "Cancel the kettles, all of them": no other orders than those that have one.
    private static SelectedOrders OfItems(SelectedOrders selected, string text) =>
        selected is { IsSeveral: true, IsNarrow: false }
            && OrderSelector.Described(text, selected.Orders.Where(OrderScope.Pending.Has)) is { Count: > 0 } named
            ? selected with { Orders = named, IsNarrow = true } : selected;
}
