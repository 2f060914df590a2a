using EcomBot.Cognitive;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.PaymentChanges;
using EcomBot.Commerce.Payments;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Orders.Selecting;
using EcomBot.Dialogs.Payments;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.PaymentChanges;

/// <summary>Has a pending order paid with another of the customer's payment methods.</summary>
public sealed class OrderPaymentDialog(
    TaskDesk desk, OrderFinder finder, IOrderStore orders, ICustomerDirectory customers, TimeProvider time,
    IShopOperation<ChangeOrderPayment, OrderEffect> change) : TaskDialog<OrderPayment>(nameof(OrderPaymentDialog), desk)
{
    private const string AboutMethod = "method";
    private const int MostOrders = 50;

    /// <inheritdoc/>
    protected override async Task<OrderPayment> ReadAsync(OrderPayment draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        said = OrderSplit.FirstOf(said, part => PaymentWords.AreIn(part.Text), new(Id, Utterance.Nothing, Intents.ChangePayment), turn);
        var read = draft with
        {
            Order = await finder.ReadAsync(draft.Order, await WithoutCardsAsync(said, turn, cancellationToken), turn, OrderScope.Pending, cancellationToken),
            IsQuestion = draft.IsQuestion || (turn.Asked is null && WhatIf.IsAsked(said)),
        };
        read = turn.Choice is null && turn.Asked is null or OrderFinder.About ? await WithSeveralAsync(read, said, turn, cancellationToken) : read;
        return turn.Choice is { } chosen
            ? turn.Asked == AboutMethod ? read with { Methods = [chosen], IsUnknown = false, IsSplit = false } : read
            : await WithoutPaidAsync(await WithMethodAsync(read, said, turn, cancellationToken), turn, cancellationToken);
    }

    // Of several orders those that are paid so already need no change.
    private async Task<OrderPayment> WithoutPaidAsync(OrderPayment draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (draft is not { Order.Number: { } first, More.Length: > 0, Methods: [var method] })
        {
            return draft;
        }
        var all = await orders.RecentAsync(turn.Customer, MostOrders, cancellationToken);
        var left = draft.More.Prepend(first)
            .Where(number => all.FirstOrDefault(order => order.Number.Value == number)?.PaidWith() is not [{ Key: var paid }]
            || paid.Value != method).ToArray();
        return left is [var next, .. var more] ? draft with { Order = new(Number: next), More = more } : draft;
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(OrderPayment draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var found = await finder.FindAsync(draft.Order, turn, OrderScope.Pending, cancellationToken);
        if (found.Order is not { } order)
        {
            return found.Instead!;
        }
        if (!OrderScope.Pending.Has(order))
        {
            var refused = await change.PreviewAsync(new(turn.Customer, order.Number, order.Payments[0].Method), cancellationToken);
            return RefusalReplies.Tell(refused.Refusal!) with { Next = Following(draft) };
        }
        var customer = await customers.FindAsync(turn.Customer, cancellationToken);
        return await ChooseAsync(draft, order, customer?.PaymentMethods ?? [], turn, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> DoAsync(OrderPayment draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var found = await finder.FindAsync(draft.Order, turn, OrderScope.Pending, cancellationToken);
        var customer = await customers.FindAsync(turn.Customer, cancellationToken);
        if (found.Order is not { } order || customer is null
            || await FirstAsync(draft, order, customer.PaymentMethods, turn, cancellationToken) is not { Effect: { } effect })
        {
            return await NextAsync(draft, turn, cancellationToken);
        }
        var method = effect.Moves.First(move => move.Kind == PaymentKind.Payment).Method.Id;
        var outcome = await change.ExecuteAsync(turn.Actor, turn.Operation, new(turn.Customer, order.Number, method), cancellationToken);
        turn.Memory.Again = outcome.IsAllowed ? new(Id, new(method.Value, []), Intents.ChangePayment) : turn.Memory.Again;
        return outcome.IsAllowed
            ? new Tell(HeldReplies.Done(outcome.Effect) ?? PaymentChangeReplies.Done(outcome.Effect)) { Next = Following(draft, method) }
            : RefusalReplies.Tell(outcome.Refusal) with { Next = Following(draft, method) };
    }

    private async Task<TaskMove> ChooseAsync(
        OrderPayment draft, Order order, IReadOnlyList<PaymentMethod> methods, TaskTurn turn, CancellationToken cancellationToken)
    {
        var usable = await UsableAsync(order, methods, turn, cancellationToken);
        if (usable.Count == 0)
        {
            return new Tell(PaymentChangeReplies.NoOther(order, methods)) { Failed = true, Next = Following(draft) };
        }
        var outcome = draft.IsSplit || draft.IsUnknown ? null : await FirstAsync(draft, order, methods, turn, cancellationToken);
        return outcome switch
        {
            { IsAllowed: true } => new Confirm(PaymentChangeReplies.Summary(draft, outcome.Effect)),
            { Refusal: { } refusal } => Ask(RefusalReplies.Say(refusal), order, usable),
            _ when draft.IsSplit => Ask(PaymentChangeReplies.NoSplit(), order, usable),
            _ when draft.IsUnknown => Ask(PaymentChangeReplies.NotOnFile(), order, usable),
            _ => Ask(null, order, usable),
        };
    }

    // The first of the methods meant that the rules allow; where none is, why not; null where it is not clear which is meant.
    private async Task<Outcome<OrderEffect>?> FirstAsync(
        OrderPayment draft, Order order, IReadOnlyList<PaymentMethod> methods, TaskTurn turn, CancellationToken cancellationToken)
    {
        var meant = draft.Methods.Length > 1
            ? [.. (await UsableAsync(order, methods, turn, cancellationToken)).Select(method => method.Id.Value).Intersect(draft.Methods)] : draft.Methods;
        Outcome<OrderEffect>? first = null;
        foreach (var id in (string[])[.. meant.Length == 1 ? meant : [], .. draft.Otherwise])
        {
            var outcome = await change.PreviewAsync(new(turn.Customer, order.Number, new(id)), cancellationToken);
            if (outcome.IsAllowed)
            {
                return outcome;
            }
            first ??= outcome;
        }
        return first;
    }

    private async Task<IReadOnlyList<PaymentMethod>> UsableAsync(
        Order order, IReadOnlyList<PaymentMethod> methods, TaskTurn turn, CancellationToken cancellationToken)
    {
        var usable = new List<PaymentMethod>();
        foreach (var method in methods)
        {
            if ((await change.PreviewAsync(new(turn.Customer, order.Number, method.Id), cancellationToken)).IsAllowed)
            {
                usable.Add(method);
            }
        }
        return usable;
    }

    private static Ask Ask(string? reason, Order order, IReadOnlyList<PaymentMethod> usable) => new(AboutMethod, PaymentChangeReplies.AskMethod(reason, order),
        [.. usable.Select(method => new Answer(method.Id.Value, PaymentText.NameOf(method, order.Currency)))]);

    private async Task<OrderPayment> WithMethodAsync(OrderPayment draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        var customer = await customers.FindAsync(turn.Customer, cancellationToken);
        var found = await finder.FindAsync(draft.Order, turn, OrderScope.Pending, cancellationToken);
        var original = found.Order?.PaidWith().Select(paid => paid.Key).ToList() ?? [];
        var mention = PaymentReader.Read(said, customer?.PaymentMethods ?? [], original, turn.Asked == AboutMethod);
        var isSplit = Words.Has(said.Text, "paymentSplit");
        if (!mention.IsSaid && turn.Asked == AboutMethod && found.Order is { } order && Words.Begins(said.Text, "yes")
            && await UsableAsync(order, customer?.PaymentMethods ?? [], turn, cancellationToken) is [var offered])
        {
            return draft with { Methods = [offered.Id.Value], IsUnknown = false, IsSplit = false };
        }
        return !mention.IsSaid && !isSplit ? draft : draft with
        {
            Methods = [.. mention.Methods.Select(method => method.Id.Value)],
            Otherwise = [.. mention.Otherwise.SelectMany(methods => methods).Select(method => method.Id.Value)],
            IsUnknown = mention is { IsSaid: true, Methods: [] },
            IsSplit = isSplit,
        };
    }

    // "Ending in 9212" is a card, where a card ends so.
    private async Task<Utterance> WithoutCardsAsync(Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        var endings = said.EntitiesOf(EntityCategory.OrderNumberEnding).ToList();
        var cards = endings.Count == 0 ? []
            : (await customers.FindAsync(turn.Customer, cancellationToken))?.PaymentMethods.Select(method => method.Last4).ToHashSet() ?? [];
        return cards.Count == 0 ? said
            : said with { Entities = [.. said.Entities.Where(entity => !endings.Contains(entity) || !cards.Contains(entity.Value ?? entity.Text))] };
    }

    private async Task<OrderPayment> WithSeveralAsync(OrderPayment draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        var all = await orders.RecentAsync(turn.Customer, MostOrders, cancellationToken);
        return OtherOrders.Several(said, all, turn, time.GetUtcNow()) is [var first, .. var more]
            ? draft with { Order = new(Number: first), More = more } : draft;
    }

    private ServiceTask[] Following(OrderPayment draft, PaymentMethodId? method = null) => [.. draft.More.Select(number => new ServiceTask(
        Id, OrderSelector.Naming(number).Then(new(method?.Value ?? "", [])), Intents.ChangePayment))];
}
