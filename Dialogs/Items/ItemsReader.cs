using EcomBot.Cognitive;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Complaints;
using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Orders.Selecting;
using EcomBot.Dialogs.Payments;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Items;

/// <summary>Reads what a message says to a task about items of an order: the order, the items, the payment method.</summary>
public sealed class ItemsReader(OrderFinder finder, IOrderStore orders, ICustomerDirectory customers, TimeProvider time)
{
    /// <summary>What the question for the items is about.</summary>
    public const string About = "items";

    /// <summary>What the question for the payment method is about.</summary>
    public const string Method = "method";

    /// <summary>The button that means all items.</summary>
    public const string All = "all";

    private const int MostOrders = 50;

    /// <summary>The order of a draft; null while it is not clear which.</summary>
    public async Task<Order?> OrderAsync(ItemsDraft draft, TaskTurn turn, CancellationToken cancellationToken) =>
        draft.Number is { } number ? await orders.FindAsync(turn.Customer, new(number), cancellationToken) : null;

    /// <summary>What to ask or tell while it is not clear which order is meant.</summary>
    public async Task<TaskMove> AskForOrderAsync(ItemsDraft draft, TaskTurn turn, OrderScope scope, CancellationToken cancellationToken) =>
        (await finder.FindAsync(draft.Order, turn, scope, cancellationToken)).Instead!;

    /// <summary>Asks for another payment method where a refusal is about the method; null where it is about something else.</summary>
    public async Task<TaskMove?> AskForMethodAsync(Refusal refusal, Order order, TaskTurn turn, CancellationToken cancellationToken)
    {
        var customer = await customers.FindAsync(turn.Customer, cancellationToken);
        // What a refund cannot go to is not offered.
        return IsOfMethod(refusal) && customer?.PaymentMethods is { Count: > 1 } all
            && all.Where(method => refusal.Rule != RefusalRule.RefundMethodNotAllowed || method.IsGiftCard
                || order.PaidWith().Any(paid => paid.Key == method.Id)).ToList() is { Count: > 0 } methods
            ? new Ask(Method, RefusalReplies.Message(refusal), [.. methods.Select(method => new Answer(method.Id.Value, PaymentText.NameOf(method)))])
            : null;
    }

    /// <summary>The draft with the first of the payment methods that the customer named which can be used; as it is where none can.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="preview">What would come of a draft.</param>
    public static async Task<ItemsDraft> WithMethodAsync(ItemsDraft draft, Func<ItemsDraft, Task<Outcome<OrderEffect>>> preview)
    {
        foreach (var method in draft.OtherMethods.Prepend(draft.Method).OfType<string>())
        {
            var tried = draft with { Method = method };
            if (draft.OtherMethods.Length == 0 || await preview(tried) is var outcome && (outcome.IsAllowed || !IsOfMethod(outcome.Refusal)))
            {
                return tried;
            }
        }
        return draft;
    }

    private static bool IsOfMethod(Refusal refusal) =>
        refusal.Rule is RefusalRule.RefundMethodNotAllowed or RefusalRule.GiftCardTooSmall or RefusalRule.PaymentMethodNotFound;

    /// <summary>Whether a message speaks of other items of the order than the one that was asked about, or takes that one back.</summary>
    public async Task<bool> NamesOthersAsync(ItemsDraft draft, string? asked, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (asked is null || turn.Choice is not null || await OrderAsync(draft, turn, cancellationToken) is not { } order)
        {
            return false;
        }
        var named = SaidItemsReader.Read(said.Text, order.Lines, onlyWhole: true);
        return (named.Items.Count == 0 && SpeaksOfOtherProducts(said, order)) || named.Excluded.Count > 0
            || named.Items.Any(item => item.Lines.All(line => order.Lines[line].Variant.Value != asked));
    }

    /// <summary>Whether a message names products, and none that the draft's order has.</summary>
    public async Task<bool> IsOfOtherOrderAsync(ItemsDraft draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) =>
        await OrderAsync(draft, turn, cancellationToken) is { } order && ItemNames.Find(said.Text, [.. order.Lines.Select(line => line.Title)]).Count == 0
        && (said.EntitiesOf(EntityCategory.Product).Any()
            || (await orders.RecentAsync(turn.Customer, MostOrders, cancellationToken)).Any(other => OrderWords.Score(said.Text, other) >= 1));

    /// <summary>Whether a message leaves out all that the draft has: "don't return the boots, exchange them".</summary>
    public async Task<bool> AreTakenBackAsync(ItemsDraft draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) =>
        await OrderAsync(draft, turn, cancellationToken) is { } order && ItemsChange.LeavesNothing(draft, order, said.Text);

    private static bool SpeaksOfOtherProducts(Utterance said, Order order) => said.EntitiesOf(EntityCategory.Product)
        .Any(product => ItemNames.Find(product.Text, [.. order.Lines.Select(line => line.Title)]).Count == 0);

    /// <summary>The draft with what a message adds to it. What the opening message says of other orders waits as tasks of their own.</summary>
    public async Task<ItemsDraft> ReadAsync(
        ItemsDraft draft, Utterance said, TaskTurn turn, OrderScope scope, string task, CancellationToken cancellationToken)
    {
        draft = MessagePhotos.In(turn.Context) is { Count: > 0 } photos ? draft with { Photos = [.. draft.Photos, .. photos] } : draft;
        if (turn.Asked is null || (turn is { Asked: OrderFinder.About, Choice: null } && draft.Number is null))
        {
            said = await FirstOrderAsync(new Utterance(draft.Unread, []), said, turn, scope, task, cancellationToken);
        }
        if (draft.Number is not null && said.First(EntityCategory.OrderNumber) is { } other && !OrderNumber.Parse(other).Denotes(new(draft.Number)))
        {
            draft = new() { Order = new(other), Photos = draft.Photos };
        }
        if (draft.Number is null)
        {
            var mention = await finder.ReadAsync(draft.Order, said, turn, scope, cancellationToken);
            var isAboutIt = mention != draft.Order || turn.Asked is null;
            draft = draft with { Order = mention, Unread = isAboutIt ? $"{draft.Unread}\n{Plain(said)}".Trim() : draft.Unread };
            if ((await finder.FindAsync(mention, turn, scope, cancellationToken)).Order is not { } found)
            {
                return draft;
            }
            said = new(draft.Unread, []);
            draft = draft with { Number = found.Number.Value, Unread = "" };
        }
        return await OrderAsync(draft, turn, cancellationToken) is { } order ? await ReadItemsAsync(draft, order, said, turn, cancellationToken) : draft;
    }

    private async Task<Utterance> FirstOrderAsync(Utterance before, Utterance said, TaskTurn turn, OrderScope scope, string task,
        CancellationToken cancellationToken)
    {
        var usable = (await orders.RecentAsync(turn.Customer, MostOrders, cancellationToken)).Where(scope.Has).ToList();
        var whole = OrderSplit.Whole(said, usable, isAnswer: turn.Asked is not null, time.GetUtcNow());
        var parts = whole.Count > 1 ? [.. whole.Select(order => OrderSelector.Naming(order).Then(before.Then(said)))]
            : OrderSplit.Of(said, usable, time.GetUtcNow());
        turn.Memory.Waiting.InsertRange(0, parts.Skip(1).Select(part => new ServiceTask(task, part)));
        return parts[0];
    }

    private async Task<ItemsDraft> ReadItemsAsync(ItemsDraft draft, Order order, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Asked == Method && turn.Choice is { } chosen)
        {
            return draft with { Method = chosen, OtherMethods = [] };
        }
        return ItemsChange.Apply(await WithPaymentAsync(draft, order, said, turn, cancellationToken), order, said.Text, turn);
    }

    /// <summary>The draft with the payment methods that a message names.</summary>
    public async Task<ItemsDraft> WithPaymentAsync(ItemsDraft draft, Order order, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        var customer = await customers.FindAsync(turn.Customer, cancellationToken);
        var payment = PaymentReader.Read(said, customer?.PaymentMethods ?? [], [.. order.PaidWith().Select(pair => pair.Key)]);
        return payment.Only is { } method
            ? draft with
            {
                IsUnknownMethod = false,
                Method = method.Id.Value,
                OtherMethods = [.. payment.Otherwise.Where(set => set.Count == 1).Select(set => set[0].Id.Value)]
            }
            : payment is { IsSaid: true, Methods: [] } ? draft with { IsUnknownMethod = true } : draft;
    }

    /// <summary>What a message says beside numbers of orders and who the customer is.</summary>
    public static string Plain(Utterance said) =>
        said.TextWithout(EntityCategory.OrderNumber, EntityCategory.Email, EntityCategory.PostalCode);
}
