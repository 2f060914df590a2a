using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.Returns;
using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Undo;

/// <summary>Withdraws a return or an exchange, and says of all else what can and cannot be undone.</summary>
public sealed class UndoRequestDialog(TaskDesk desk, OrderFinder finder, IOrderStore orders, IShopOperation<WithdrawReturn, OrderEffect> withdraw)
    : TaskDialog<UndoWish>(nameof(UndoRequestDialog), desk)
{
    private const int MostOrders = 50;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Accepts => [Intents.ReturnItems, Intents.ExchangeItems, Intents.ReturnStatus];

    /// <inheritdoc/>
    protected override async Task<UndoWish> ReadAsync(UndoWish draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) => draft with
    {
        Order = await finder.ReadAsync(draft.Order, said, turn, OrderScope.Requested, cancellationToken),
        IsQuestion = draft.IsQuestion || (turn.Asked is null && WhatIf.IsAsked(said)),
    };

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(UndoWish draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var found = await FindAsync(draft, turn, cancellationToken);
        if (found.Order is not { } order)
        {
            return found.Instead is Tell ? new Tell(UndoReplies.Nothing()) { Failed = true } : found.Instead!;
        }
        var outcome = await withdraw.PreviewAsync(new(turn.Customer, order.Number), cancellationToken);
        return outcome.IsAllowed ? new Confirm(UndoReplies.Summary(draft, outcome.Effect)) : new Tell(UndoReplies.WhyNot(order)) { Failed = true };
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> DoAsync(UndoWish draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var found = await FindAsync(draft, turn, cancellationToken);
        if (found.Order is not { } order)
        {
            return found.Instead!;
        }
        var outcome = await withdraw.ExecuteAsync(turn.Actor, turn.Operation, new(turn.Customer, order.Number), cancellationToken);
        return outcome.IsAllowed ? new Tell(HeldReplies.Done(outcome.Effect) ?? UndoReplies.Done(outcome.Effect)) : RefusalReplies.Tell(outcome.Refusal);
    }

    // "Undo that" right after something was done means the order that was spoken of.
    private async Task<FoundOrder> FindAsync(UndoWish draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var all = await orders.RecentAsync(turn.Customer, MostOrders, cancellationToken);
        var isOpen = draft.Order == new OrderMention() && !all.Any(OrderScope.Requested.Has);
        return isOpen && all.FirstOrDefault(order => order.Number.Value == turn.Memory.Order) is { } spoken
            ? new(spoken, null)
            : await finder.FindAsync(draft.Order, turn, OrderScope.Requested, cancellationToken);
    }
}
