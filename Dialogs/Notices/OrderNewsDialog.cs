using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.Notices;

/// <summary>Lets customers be told when their order is shipped, late, delivered or refunded, or no more.</summary>
public sealed class OrderNewsDialog(TaskDesk desk, OrderFinder finder, IOrderNews news) : TaskDialog<OrderNewsWish>(nameof(OrderNewsDialog), desk)
{
    // What something is still going to happen to.
    private static readonly OrderScope Open = new(nameof(OrderScope.Coming), [.. OrderScope.Coming.Statuses, .. OrderScope.Requested.Statuses]);

    /// <inheritdoc/>
    protected override async Task<OrderNewsWish> ReadAsync(OrderNewsWish draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        var mention = await finder.ReadAsync(draft.Order, said, turn, Open, cancellationToken);
        var isWanted = draft.IsWanted && !(turn.Choice is null && turn.Asked is null && Words.Has(said.Text, "newsOff"));
        return draft with
        {
            Order = mention,
            IsWanted = isWanted,
            IsAll = draft.IsAll || (turn.Choice is null && mention.Number is null
                && (Words.Has(said.Text, "newsAll") || (!isWanted && mention == new OrderMention()))),
        };
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(OrderNewsWish draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var (order, instead) = await FindAsync(draft, turn, cancellationToken);
        return instead ?? (await news.FindAsync(turn.Customer, order?.Number, cancellationToken) == draft.IsWanted
            ? new Tell(Say(draft, order, "Already"))
            : new Confirm(Say(draft, order, "Summary")));
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> DoAsync(OrderNewsWish draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var (order, instead) = await FindAsync(draft, turn, cancellationToken);
        if (instead is null)
        {
            news.Put(turn.Context, turn.Customer, order?.Number, draft.IsWanted);
        }
        return instead ?? new Tell(Say(draft, order, "Done"));
    }

    private async Task<(Order? Order, TaskMove? Instead)> FindAsync(OrderNewsWish draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (draft.IsAll)
        {
            return (null, null);
        }
        var found = await finder.FindAsync(draft.Order, turn, Open, cancellationToken);
        return found.Order is not { } order ? (null, found.Instead)
            : Open.Has(order) || !draft.IsWanted ? (order, null)
            : (order, new Tell(MessageFactory.Text(Texts.Say("OrderNews.Nothing", ("order", order.Number.Value)))));
    }

    private static Microsoft.Bot.Schema.Activity Say(OrderNewsWish draft, Order? order, string what)
    {
        var about = order is null ? "All" : "One";
        return MessageFactory.Text(Texts.Say($"OrderNews.{(draft.IsWanted ? "On" : "Off")}.{about}.{what}", ("order", order?.Number.Value ?? "")));
    }
}
