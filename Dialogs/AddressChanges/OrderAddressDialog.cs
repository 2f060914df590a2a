using EcomBot.Cognitive;
using EcomBot.Commerce;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.AddressChanges;
using EcomBot.Dialogs.Addresses;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Orders.Selecting;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.AddressChanges;

/// <summary>Changes where a pending order is sent.</summary>
public sealed class OrderAddressDialog(
    TaskDesk desk, OrderFinder finder, AddressFinder addresses, IOrderStore orders, TimeProvider time,
    IShopOperation<ChangeOrderAddress, OrderEffect> change) : TaskDialog<OrderAddress>(nameof(OrderAddressDialog), desk)
{
    private const int MostOrders = 50;

    // A town or a postal code alone sounds like a question for something near it.
    /// <inheritdoc/>
    protected override IReadOnlyList<string> Accepts => [Intents.ChangeProfileAddress, Intents.ServiceCentre, Intents.AskShop, Intents.AskDelivery];

    // "And make that my default address" changes the profile.
    /// <inheritdoc/>
    protected override bool Takes(string? about, ServiceTask other) => base.Takes(about, other) && !Words.Has(other.Said.Text, "makesDefault");

    /// <inheritdoc/>
    protected override async Task<OrderAddress> ReadAsync(OrderAddress draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        said = OrderSplit.FirstOf(said, part => StreetPatterns.Street(part.Text) is not null, new(Id, Utterance.Nothing, Intents.ChangeOrderAddress), turn);
        var target = AddressFinder.WithoutSource(said);
        var read = draft with
        {
            Order = await finder.ReadAsync(draft.Order, target, turn, OrderScope.Pending, cancellationToken),
            Address = await addresses.ReadAsync(draft.Address, said, turn, cancellationToken),
            IsQuestion = draft.IsQuestion || (turn.Asked is null && WhatIf.IsAsked(said)),
        };
        return turn.Choice is null && turn.Asked is null or OrderFinder.About ? await WithSeveralAsync(read, target, turn, cancellationToken) : read;
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(OrderAddress draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var found = await finder.FindAsync(draft.Order, turn, OrderScope.Pending, cancellationToken);
        if (found.Order is not { } order)
        {
            return found.Instead!;
        }
        // The rules may forbid any change, which is said before an address is asked for.
        var any = await change.PreviewAsync(new(turn.Customer, order.Number,
            order.ShippingAddress with { Line2 = $"{order.ShippingAddress.Line2} " }), cancellationToken);
        if (!any.IsAllowed)
        {
            return RefusalReplies.Tell(any.Refusal) with { Next = Following(draft) };
        }
        var wanted = await addresses.FindAsync(draft.Address, order.ShippingAddress, order.Number, turn, cancellationToken);
        return wanted.Address is { } address ? await ConfirmAsync(draft, order, address, turn, cancellationToken) : wanted.Instead!;
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> DoAsync(OrderAddress draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var found = await finder.FindAsync(draft.Order, turn, OrderScope.Pending, cancellationToken);
        var wanted = found.Order is { } order ? await addresses.FindAsync(draft.Address, order.ShippingAddress, order.Number, turn, cancellationToken) : null;
        if (wanted?.Address is not { } address)
        {
            return found.Instead ?? wanted!.Instead!;
        }
        var outcome = await change.ExecuteAsync(turn.Actor, turn.Operation, new(turn.Customer, found.Order!.Number, address), cancellationToken);
        turn.Memory.Again = outcome.IsAllowed ? new(Id, new(address.ToString(), []), Intents.ChangeOrderAddress) : turn.Memory.Again;
        return outcome.IsAllowed
            ? new Tell(HeldReplies.Done(outcome.Effect) ?? AddressChangeReplies.Done(outcome.Effect)) { Next = Following(draft, address) }
            : RefusalReplies.Tell(outcome.Refusal) with { Next = Following(draft, address) };
    }

    private async Task<TaskMove> ConfirmAsync(OrderAddress draft, Order order, Address address, TaskTurn turn, CancellationToken cancellationToken)
    {
        var outcome = await change.PreviewAsync(new(turn.Customer, order.Number, address), cancellationToken);
        return outcome.IsAllowed
            ? new Confirm(HeldReplies.Summary(outcome.Effect) ?? AddressChangeReplies.Summary(draft, outcome.Effect))
            : RefusalReplies.Tell(outcome.Refusal) with { Next = Following(draft, address) };
    }

    private async Task<OrderAddress> WithSeveralAsync(OrderAddress draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        var all = await orders.RecentAsync(turn.Customer, MostOrders, cancellationToken);
        return OtherOrders.Several(said, all, turn, time.GetUtcNow()) is [var first, .. var more]
            ? draft with { Order = new(Number: first), More = more } : draft;
    }

    private ServiceTask[] Following(OrderAddress draft, Address? address = null) => [.. draft.More.Select(number => new ServiceTask(
        Id, OrderSelector.Naming(number).Then(new(address?.ToString() ?? "", [])), Intents.ChangeOrderAddress))];
}
