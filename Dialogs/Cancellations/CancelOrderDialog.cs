using EcomBot.Cognitive;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.Cancellations;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Orders.Selecting;
using EcomBot.Dialogs.Payments;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Cancellations;

/// <summary>Cancels whole pending orders, one after another.</summary>
public sealed class CancelOrderDialog(
    TaskDesk desk, OrderFinder finder, IOrderStore orders, ICustomerDirectory customers, TaskKinds kinds, TimeProvider time,
    IShopOperation<CancelOrder, OrderEffect> cancel) : TaskDialog<Cancellation>(nameof(CancelOrderDialog), desk)
{
    private const int MostOrders = 50;

    // Whoever is told that items can only be changed may say at once how.
    /// <inheritdoc/>
    protected override bool Takes(string? about, ServiceTask other) =>
        base.Takes(about, other)
            || (about == CancellationReader.AboutPart && other.Intent is { } intent
            && (intent == Intents.UndoRequest || (kinds.For(intent) is { } kind && kind == kinds.For(Intents.ChangeItems))));

    // "Leave it then, and cancel the vacuum order"
    /// <inheritdoc/>
    protected override async Task<bool> IsOfOtherOrderAsync(Cancellation draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) =>
        turn.Asked == CancellationReader.AboutPart
        && (await finder.FindAsync(draft.Order, turn, OrderScope.Pending, cancellationToken)).Order is { } order && OrderWords.Score(said.Text, order) < 1
        && (await orders.RecentAsync(turn.Customer, MostOrders, cancellationToken)).Any(other => OrderWords.Score(said.Text, other) >= 1);

    /// <inheritdoc/>
    protected override bool IsReason(ServiceTask other) =>
        other.Intent == Intents.Complain && (Words.Has(other.Said.Text, "cancelByMistake") || Words.Has(other.Said.Text, "notNeeded"));

    /// <inheritdoc/>
    protected override async Task<Cancellation> ReadAsync(Cancellation draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (turn is { Asked: null, Choice: null })
        {
            said = await FirstOrderAsync(said, turn, cancellationToken);
        }
        var read = draft with
        {
            Order = await finder.ReadAsync(draft.Order, said, turn, OrderScope.Pending, cancellationToken),
            Unwanted = UnwantedItems.In(said, turn) is { Length: > 0 } unwanted ? unwanted : draft.Unwanted,
            IsQuestion = draft.IsQuestion || (turn.Asked is null && WhatIf.IsAsked(said)),
        };
        var all = await orders.RecentAsync(turn.Customer, MostOrders, cancellationToken);
        var namesItems = all.Any(order => OrderWords.Score(said.Text, order) > 0);
        read = CancellationReader.WithPart(CancellationReader.WithReason(read, said, turn), said, namesItems, turn);
        read = read with
        {
            IsAgreed = read.IsAgreed
            || (turn.Asked == CancellationReader.AboutReason && Desk.Listener.Hear(turn.Context) is { Answer: YesOrNo.Yes, Tasks.Count: 0 })
        };
        read = WithSeveral(read, said, await PaidAsSaidAsync(said, all, turn, cancellationToken), turn);
        return await WithMethodAsync(read, said, turn, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(Cancellation draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var found = await finder.FindAsync(draft.Order, turn, OrderScope.Pending, cancellationToken);
        if (found.Order is not { } order)
        {
            return found.Instead!;
        }
        var outcome = await cancel.PreviewAsync(RequestOf(draft, order, turn), cancellationToken);
        return !outcome.IsAllowed ? Refused(outcome.Refusal, draft, order)
            : OfPart(draft, order) ?? await SummaryAsync(draft, outcome.Effect, turn, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> DoAsync(Cancellation draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var found = await finder.FindAsync(draft.Order, turn, OrderScope.Pending, cancellationToken);
        if (found.Order is not { } order)
        {
            return found.Instead!;
        }
        var outcome = await cancel.ExecuteAsync(turn.Actor, turn.Operation, RequestOf(draft, order, turn), cancellationToken);
        turn.Memory.Again = outcome.IsAllowed ? new(Id, new(CancellationReplies.Said(draft.Reason), []), Intents.CancelOrder) : turn.Memory.Again;
        return outcome.IsAllowed
            ? new Tell(HeldReplies.Done(outcome.Effect) ?? CancellationReplies.Done(outcome.Effect)) { Next = Following(draft) }
            : RefusalReplies.Tell(outcome.Refusal) with { Next = Following(draft) };
    }

    private Tell Refused(Refusal refusal, Cancellation draft, Order order) =>
        order.Status == OrderStatus.Delivered && UnwantedItems.Instead(Intents.ReturnItems, order, draft.Unwanted, kinds) is { Count: > 0 } instead
            ? new Tell(RefusalReplies.Message(refusal)) { Next = [.. instead, .. Following(draft)] }
            : RefusalReplies.Tell(refusal) with { Next = Following(draft) };

    private async Task<TaskMove> SummaryAsync(Cancellation draft, OrderEffect effect, TaskTurn turn, CancellationToken cancellationToken)
    {
        var isElsewhere = draft.RefundTo is { } wanted && effect.Moves.All(move => move.Method.Id.Value != wanted);
        var methods = isElsewhere ? (await customers.FindAsync(turn.Customer, cancellationToken))?.PaymentMethods : null;
        var summary = CancellationReplies.Summary(draft, effect, methods?.FirstOrDefault(method => method.Id.Value == draft.RefundTo));
        return draft.Reason is null ? CancellationReplies.AskReason(draft, summary)
            : new Confirm(HeldReplies.Summary(effect) ?? CancellationReplies.WithReason(draft, summary));
    }

    private TaskMove? OfPart(Cancellation draft, Order order)
    {
        var taken = CancellationReader.Taken(draft.Part, order);
        return taken.Count == 0 || draft.Instead == CancellationReader.Whole ? null : draft.Instead switch
        {
            CancellationReader.Keep => new Tell(CancellationReplies.Kept(order)) { Next = Following(draft) },
            CancellationReader.Change when kinds.For(Intents.ChangeItems) is { } change =>
                new Tell(CancellationReplies.Changing(order))
                {
                    Next = [new(change.Dialog,
                    new Utterance(draft.Changes.Length > 0 ? draft.Changes : draft.Part, []).Then(OrderSelector.Naming(order)), Intents.ChangeItems),
                    .. Following(draft)]
                },
            _ => CancellationReplies.AskPart(order, taken, kinds.For(Intents.ChangeItems) is not null),
        };
    }

    // "Cancel the camera and the kettle": what no order has all of is cancelled order by order.
    private async Task<Utterance> FirstOrderAsync(Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        var pending = (await orders.RecentAsync(turn.Customer, MostOrders, cancellationToken)).Where(OrderScope.Pending.Has).ToList();
        var selected = OrderSelector.Read(said, pending, time.GetUtcNow());
        var parts = selected.IsSeveral || selected.IsNamed || OrdersOneByOne.In(said, pending).Length > 0 ? [said]
            : OrderSplit.Of(said, pending, time.GetUtcNow());
        if (parts.Count == 1)
        {
            return said;
        }
        var reason = new Utterance(CancellationReplies.Said(CancellationReader.WithReason(new(), said, turn).Reason), []);
        turn.Memory.Waiting.InsertRange(0, parts.Skip(1).Select(part => new ServiceTask(Id, part.Then(reason), Intents.CancelOrder)));
        return parts[0].Then(reason);
    }

    // "both my pending orders": the first is this task's, each other is a task of its own.
    private Cancellation WithSeveral(Cancellation draft, Utterance said, IReadOnlyList<Order> all, TaskTurn turn)
    {
        if (turn.Choice is not null || turn.Asked is not (null or OrderFinder.About))
        {
            return draft;
        }
        var selected = OrderSelector.Read(said, all, time.GetUtcNow());
        var numbers = OtherOrders.Several(said, all, turn, time.GetUtcNow());
        var isBoth = !selected.IsNamed && !selected.LeavesOut && Words.Has(said.Text, "both") && numbers.Length != 2;
        return numbers is [var first, .. var more] && !isBoth ? draft with { Order = new(Number: first), More = more, Part = CancellationReader.IsOfEach(said.Text) ? draft.Part : "" } : draft;
    }

    // "Both orders that I paid with PayPal"
    private async Task<IReadOnlyList<Order>> PaidAsSaidAsync(Utterance said, IReadOnlyList<Order> all, TaskTurn turn, CancellationToken cancellationToken)
    {
        var customer = Words.Has(said.Text, "paymentPaid") ? await customers.FindAsync(turn.Customer, cancellationToken) : null;
        var from = customer is null ? [] : PaymentReader.Read(said, customer.PaymentMethods, []).From;
        return from.Count == 0 ? all : [.. all.Where(order => order.PaidWith().Any(paid => from.Any(method => method.Id == paid.Key)))];
    }

    private async Task<Cancellation> WithMethodAsync(Cancellation draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        var customer = turn.Choice is null ? await customers.FindAsync(turn.Customer, cancellationToken) : null;
        return customer is not null && PaymentReader.Read(said, customer.PaymentMethods, []) is { Methods: [var wanted, ..] }
            ? draft with { RefundTo = wanted.Id.Value }
            : draft;
    }

    private static CancelOrder RequestOf(Cancellation draft, Order order, TaskTurn turn) =>
        new(turn.Customer, order.Number, Enum.TryParse<CancelReason>(draft.Reason, out var reason) ? reason : CancelReason.NoLongerNeeded);

    private ServiceTask[] Following(Cancellation draft) =>
        [.. draft.More.Select(number => new ServiceTask(Id, OrderSelector.Naming(number)
            .Then(new($"{CancellationReplies.Said(draft.Reason)} {(CancellationReader.IsOfEach(draft.Part) ? draft.Part : "")}".Trim(), [])), Intents.CancelOrder))];
}
