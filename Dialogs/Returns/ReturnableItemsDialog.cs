using EcomBot.Commerce;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.Returns;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Orders.Selecting;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Returns;

/// <summary>Tells what of a customer's orders can still be sent back, and until when.</summary>
public sealed class ReturnableItemsDialog(TaskDesk desk, IOrderStore orders, ICatalogue catalogue, ServiceRules rules, TimeProvider time)
    : TaskDialog<OrderQuestion>(nameof(ReturnableItemsDialog), desk)
{
    private const int MostOrders = 50;

    /// <inheritdoc/>
    protected override Task<OrderQuestion> ReadAsync(OrderQuestion draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) =>
        Task.FromResult(turn.Asked is null ? draft with { Said = said } : draft);

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(OrderQuestion draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var recent = await orders.RecentAsync(turn.Customer, MostOrders, cancellationToken);
        if (recent.Count == 0)
        {
            return new Tell(OrderReplies.None());
        }
        var delivered = recent.Where(OrderScope.Delivered.Has).ToList();
        var products = (await catalogue.FindManyAsync([.. delivered.SelectMany(order => order.Lines).Select(line => line.Product).Distinct()],
            cancellationToken)).ToDictionary(product => product.Id);
        var all = delivered.SelectMany(order => order.Lines.Select(line => Returnable(order, line, products.GetValueOrDefault(line.Product))))
            .OfType<ReturnableItem>().ToList();
        var named = recent.SelectMany(order => Named(draft.Said.Text, order)).ToList();
        var items = all.FindAll(item => named.Contains(item.Line)) is { Count: > 0 } meant ? meant : all;
        List<string> numbers = [.. items.Select(item => item.Order.Number.Value).Distinct()];
        (turn.Memory.Told, turn.Memory.Order) = numbers is [var only] ? ([], only) : (numbers, turn.Memory.Order);
        return new Tell(ReturnableItemsReplies.Of(items, isOfOthers: named.Count > 0 && !items.Exists(item => named.Contains(item.Line))));
    }

    private static IEnumerable<OrderLine> Named(string text, Order order) =>
        SaidItemsReader.Read(text, order.Lines, onlyWhole: true).Items.SelectMany(item => item.Lines).Select(line => order.Lines[line]);

    private ReturnableItem? Returnable(Order order, OrderLine line, Product? product) =>
        ReturnWindow.EndOf(order, product, rules) is var until && !ReturnWindow.IsOver(until, time.GetUtcNow())
            && (product?.Category is not { } category || rules.IsReturnable(category))
            ? new(order, line, until) : null;
}
