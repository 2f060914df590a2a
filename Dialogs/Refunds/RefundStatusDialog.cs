using EcomBot.Commerce;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.Statements;
using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Refunds;

/// <summary>Tells where refunds, returns and exchanges stand: how much, to which payment method, by when.</summary>
public sealed class RefundStatusDialog(
    TaskDesk desk, OrderFinder finder, IOrderStore orders, ICustomerDirectory customers, ServiceRules rules, TimeProvider time)
    : TaskDialog<RefundQuestion>(nameof(RefundStatusDialog), desk)
{
    private const int MostOrders = 50;
    private const int MostTold = 6;

    /// <inheritdoc/>
    protected override async Task<RefundQuestion> ReadAsync(RefundQuestion draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) =>
        draft with { Order = await finder.ReadAsync(draft.Order, said, turn, OrderScope.Any, cancellationToken) };

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(RefundQuestion draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var customer = await customers.FindAsync(turn.Customer, cancellationToken);
        if (customer is null)
        {
            return new Tell(RefundReplies.None()) { Failed = true };
        }
        if (draft.Order != new OrderMention())
        {
            var found = await finder.FindAsync(draft.Order, turn, OrderScope.Any, cancellationToken);
            return found.Order is { } order ? new Tell(RefundReplies.Of([StoryOf(order, customer)])) : found.Instead!;
        }
        var all = await orders.RecentAsync(turn.Customer, MostOrders, cancellationToken);
        var stories = all.Select(order => StoryOf(order, customer)).Where(story => !story.IsEmpty).Take(MostTold).ToList();
        return new Tell(stories.Count == 0 ? RefundReplies.None() : RefundReplies.Of(stories));
    }

    private RefundStory StoryOf(Order order, Customer customer) =>
        new(order, RefundStatus.Of(order, customer, time.GetUtcNow()), customer.PaymentMethods, rules.ReturnAddress);
}
