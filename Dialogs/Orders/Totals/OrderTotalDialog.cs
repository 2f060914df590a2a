using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Orders.Listing;
using EcomBot.Dialogs.Orders.Selecting;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Orders.Totals;

/// <summary>Tells what orders or items of them came to, and sums over several.</summary>
public sealed class OrderTotalDialog(TaskDesk desk, IOrderStore orders, ICustomerDirectory customers, TimeProvider time)
    : OrderQuestionDialog(nameof(OrderTotalDialog), desk, orders, customers, time)
{
    private protected override Tell Answer(string text, AskedOrders asked, TaskTurn turn)
    {
        var (all, selected) = (asked.All, asked.Selected);
        if (Words.Has(text, "asksRefunded") && !selected.IsNamed)
        {
            var meant = Asked(text, selected, [], all, turn);
            return new Tell(TotalReplies.OfRefunds([.. meant.Where(order => !order.Refunded.IsZero)]));
        }
        var items = Extreme(text, selected.Orders) is { } most ? [most] : ItemsIn(text, selected.Orders);
        if (items.Count > 0 && !Words.Has(text, "totalOfOrder"))
        {
            turn.Memory.Order = items[0].Order.Number.Value;
            // "What did I spend in total, and what was the most expensive item?"
            return new Tell([.. Words.Has(text, "overall") && items.Count == 1 && Extreme(text, selected.Orders) is not null
                ? [TotalReplies.OfOrders(selected.Orders, asked.Customer?.PaymentMethods ?? [])] : new Activity[0], TotalReplies.OfItems(items)]);
        }
        var told = Asked(text, selected, items, all, turn);
        (turn.Memory.Asked, turn.Memory.Told) = (new(Id, Utterance.Nothing, Intents.OrderTotal), [.. told.Select(order => order.Number.Value)]);
        turn.Memory.Order = told is [var only] ? only.Number.Value : turn.Memory.Order;
        return new Tell(told.Count == 0 ? OrderReplies.NotFound(new(selected.Unknown.FirstOrDefault() ?? ""))
            : TotalReplies.OfOrders(told, asked.Customer?.PaymentMethods ?? []));
    }

    private static IReadOnlyList<Order> Asked(string text, SelectedOrders selected, IReadOnlyList<OrderedItem> items,
        IReadOnlyList<Order> all, TaskTurn turn) =>
        items.Count > 0 ? [.. items.Select(item => item.Order).Distinct()]
        : !selected.IsNarrow && IsOfTold(text, selected, turn) ? [.. all.Where(order => turn.Memory.Told.Contains(order.Number.Value))]
        : selected.IsNarrow || selected.IsSeveral ? selected.Orders
        : Words.Has(text, "latest") ? [all[0]]
        : (Words.Has(text, "thisOrder") || IsMore(text)) && all.FirstOrDefault(order => order.Number.Value == turn.Memory.Order) is { } it ? [it]
        : selected.Orders;

    // "What did they cost in total?", right after some were listed
    private static bool IsOfTold(string text, SelectedOrders selected, TaskTurn turn) => turn.Memory.Told.Count > 1
        && (turn.Memory.Last == nameof(ListOrdersDialog) || Words.Has(text, "theseItems")) && (!selected.IsSeveral || Words.Has(text, "theseItems"));

    // "The total of my Columbus order without the grill"
    private static List<OrderedItem> WithoutSome(string text, Order order)
    {
        var mentions = ItemNames.Find(text, [.. order.Lines.Select(line => line.Title)], onlyWhole: true);
        var excluded = Words.FindAll(text, "except").ToList();
        var isOfOthers = mentions.Count > 0
            && mentions.All(mention => excluded.Exists(except => except.End.Value <= mention.Start
            && LeftOutItems.IsExcluded(text, except.End.Value, mention.Start)));
        var left = mentions.SelectMany(mention => mention.Things).ToHashSet();
        return isOfOthers ? [.. order.Lines.Where((_, place) => !left.Contains(place)).Select(line => new OrderedItem(order, line))] : [];
    }

    // "The most expensive thing I ever ordered"
    private static OrderedItem? Extreme(string text, IReadOnlyList<Order> orders)
    {
        var items = orders.SelectMany(order => order.Lines.Select(line => new OrderedItem(order, line)));
        return Words.Has(text, "dearestItem") ? items.MaxBy(item => item.Line.Price.Amount) : Words.Has(text, "cheapestItem")
            ? items.MinBy(item => item.Line.Price.Amount) : null;
    }

    // "Y ¿cuánto me costó?": what begins with "and" asks more of the order that was spoken of.
    private static bool IsMore(string text) => Words.Begins(text, "joint") && !Words.Has(text, "overall") && !Words.Has(text, "all");

    // The items that the words name, in the newest orders that have them.
    private static List<OrderedItem> ItemsIn(string text, IReadOnlyList<Order> orders)
    {
        if (orders is [var one] && WithoutSome(text, one) is { Count: > 0 } others)
        {
            return others;
        }
        var described = OrderSelector.Described(text, orders);
        return [.. described.SelectMany(order => ItemNames.Find(text, [.. order.Lines.Select(line => line.Title)])
            .SelectMany(mention => mention.Things).Distinct().Select(thing => new OrderedItem(order, order.Lines[thing])))];
    }
}

/// <summary>An item of an order.</summary>
/// <param name="Order">The order.</param>
/// <param name="Line">The item.</param>
internal sealed record OrderedItem(Order Order, OrderLine Line);
