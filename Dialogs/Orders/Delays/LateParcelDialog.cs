using EcomBot.Commerce;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Orders.Delays;

/// <summary>Tells whether an order is late, and what can be done about it.</summary>
public sealed class LateParcelDialog(TaskDesk desk, OrderFinder finder, ServiceRules rules, TimeProvider time)
    : TaskDialog<OrderLookup>(nameof(LateParcelDialog), desk)
{
    /// <inheritdoc/>
    protected override async Task<OrderLookup> ReadAsync(OrderLookup draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) =>
        draft with { Order = await finder.ReadAsync(draft.Order, said, turn, OrderScope.Coming, cancellationToken) };

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(OrderLookup draft, TaskTurn turn, CancellationToken cancellationToken) =>
        await finder.FindAsync(draft.Order, turn, OrderScope.Coming, cancellationToken) switch
        {
            { Order: { } order } => new Tell(DelayReplies.Of(order, Delay.Of(order, time.GetUtcNow(), TimeSpan.FromHours(rules.LateAfterHours)))),
            var found => found.Instead!,
        };
}
