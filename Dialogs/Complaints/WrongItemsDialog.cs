using EcomBot.Cognitive;
using EcomBot.Commerce;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.Returns;
using EcomBot.Commerce.Shipments;
using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Payments;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Complaints;

/// <summary>Hears that items came broken or are not what was ordered: keeps photos as proof and leads to a return, an exchange or a person.</summary>
public sealed class WrongItemsDialog(
    TaskDesk desk, TaskKinds kinds, Listener listener, OrderFinder finder, ServiceRules rules, IShopOperation<ReportParcel, ParcelReport> operation)
    : TaskDialog<WrongItemsDraft>(nameof(WrongItemsDialog), desk)
{
    private const double Believed = 0.5;
    private static readonly string[] Ways = [Intents.ReturnItems, Intents.ExchangeItems, Intents.TalkToPerson];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Accepts => [Intents.DamagedItem, Intents.WrongItem, Intents.Complain, .. Ways[..2]];

    /// <inheritdoc/>
    protected override bool Takes(string? about, ServiceTask other) =>
        base.Takes(about, other) || (about == "wish" && other.Intent is Intents.RefundStatus or Intents.ChangePayment);

    /// <inheritdoc/>
    protected override async Task<WrongItemsDraft> ReadAsync(WrongItemsDraft draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        var photos = MessagePhotos.In(turn.Context);
        var read = draft with
        {
            Order = await finder.ReadAsync(draft.Order, said, turn, OrderScope.Delivered, cancellationToken),
            Said = turn.Asked is null ? said.Text : turn is { Asked: "wish", Choice: null } && said.Text.Length > 0 ? $"{draft.Said}\n{said.Text}" : draft.Said,
            IsDamaged = turn.Asked is null ? Words.Has(said.Text, "damaged") || turn.Context.Insights().TopIntent == Intents.DamagedItem : draft.IsDamaged,
            Photos = photos.Count > 0 ? [.. draft.Photos, .. photos] : draft.Photos,
            HasNoPhoto = draft.HasNoPhoto || turn.Choice == ComplaintReplies.NoPhoto
                || (turn is { Asked: "photo", Choice: null } && photos.Count == 0 && Words.Begins(said.Text, "no")),
            Wishes = turn is { Asked: "wish", Choice: null } ? DifferentWishesIn(turn) : draft.Wishes,
            Wish = turn is { Asked: "wish", Choice: { } chosen } ? chosen : WishIn(turn) ?? MoneyIn(said, turn) ?? draft.Wish,
        };
        return read.Photos.Length > 0 && !read.IsReported && read.IsDamaged && await ReportAsync(read, turn, cancellationToken)
            ? read with { IsReported = true } : read;
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(WrongItemsDraft draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var found = await finder.FindAsync(await OfPendingAsync(draft, turn, cancellationToken) ?? draft.Order, turn, OrderScope.Delivered, cancellationToken);
        if (found.Order is not { } order)
        {
            return found.Instead!;
        }
        if (order.Status == OrderStatus.Pending && !draft.IsDamaged && kinds.For(Intents.ChangeItems) is { } change)
        {
            return new Tell(ComplaintReplies.AllRight()) { Next = [new(change.Dialog, About(order, draft.Said), Intents.ChangeItems)] };
        }
        if (draft.Photos.Length == 0 && !draft.HasNoPhoto && NeedsPhoto(draft))
        {
            return ComplaintReplies.AskPhoto(draft.IsDamaged);
        }
        turn.Memory.Photos = draft.Photos.Length > 0 ? new(order.Number.Value, draft.Photos) : null;
        if (draft.Wishes.Length > 0)
        {
            return new Tell(ComplaintReplies.AllRight()) { Next = [.. draft.Wishes.Select(task => task with { Said = About(order, task.Said.Text) })] };
        }
        return draft.Wish is { } wish && kinds.For(wish) is { } kind
            ? new Tell(ComplaintReplies.AllRight()) { Next = [new(kind.Dialog, About(order, draft.Said), wish)] }
            : ComplaintReplies.AskWish(draft.IsDamaged, draft.IsReported, [.. Ways.Where(intent => kinds.For(intent) is not null)]);
    }

    // What is wrong with an order that was not sent yet is what was ordered, not what came: "I think I got the wrong colour too" goes on with that order.
    private async Task<OrderMention?> OfPendingAsync(WrongItemsDraft draft, TaskTurn turn, CancellationToken cancellationToken) =>
        draft.Order with { It = null, Here = 0 } == new OrderMention() && turn.Memory.Order is { } number
        && (await finder.FindAsync(new(number), turn, OrderScope.Any, cancellationToken)).Order is { Status: OrderStatus.Pending } ? new(number) : null;

    private static Utterance About(Order order, string said) =>
        new Utterance(order.Number.Value, [new(EntityCategory.OrderNumber, order.Number.Value, 0, order.Number.Value.Length, 1, order.Number.Value)])
            .Then(new(said, []));

    private bool NeedsPhoto(WrongItemsDraft draft) => draft.IsDamaged && rules.PhotoConditions.Contains(ItemCondition.Damaged);

    // "Replace the watch, and my money back for the boots"
    private ServiceTask[] DifferentWishesIn(TaskTurn turn) =>
        listener.Hear(turn.Context).Tasks.Where(heard => heard.Task.Intent is Intents.ReturnItems or Intents.ExchangeItems).Select(heard => heard.Task).ToArray()
            is var tasks && tasks.DistinctBy(task => task.Intent).Count() > 1 ? tasks : [];

    private static string? WishIn(TaskTurn turn) => turn.Asked is null || turn.Choice is not null ? null
        : Array.Find(Ways, wish => turn.Context.Insights().Intents.Any(intent => intent.Name == wish && intent.Score >= Believed));

    // "I want my money back", "to PayPal then", "another one please"
    private static string? MoneyIn(Utterance said, TaskTurn turn) => turn.Choice is not null || turn.Asked is not (null or "wish") ? null
        : Words.Has(said.Text, "verbExchange") || (turn.Asked is not null && Words.Has(said.Text, "wantsOther")) ? Intents.ExchangeItems
        : Words.Has(said.Text, "wantsRefund") || (turn.Asked is not null && PaymentWords.AreIn(said.Text)) ? Intents.ReturnItems : null;

    // A report is no change of the order: it keeps what the customer showed, so nothing is asked before it.
    private async Task<bool> ReportAsync(WrongItemsDraft draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var found = await finder.FindAsync(draft.Order, turn, OrderScope.Delivered, cancellationToken);
        return found.Order is { Shipments.Count: 1 } order && (await operation.ExecuteAsync(
            turn.Actor, turn.Operation, new(turn.Customer, order.Number, null, ParcelTrouble.Damaged, draft.Said, draft.Photos), cancellationToken)).IsAllowed;
    }
}

/// <summary>What is known of items that came broken or wrong.</summary>
public sealed record WrongItemsDraft
{
    /// <summary>Which order.</summary>
    public OrderMention Order { get; init; } = new();

    /// <summary>What the customer said first.</summary>
    public string Said { get; init; } = "";

    /// <summary>Whether something is broken, not only other than ordered.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>Where the customer's photos are.</summary>
    public string[] Photos { get; init; } = [];

    /// <summary>Whether the customer has no photo.</summary>
    public bool HasNoPhoto { get; init; }

    /// <summary>Whether the photos were kept with the parcel.</summary>
    public bool IsReported { get; init; }

    /// <summary>What is to be done, as an intent.</summary>
    public string? Wish { get; init; }

    /// <summary>What is to be done with each of several items, where it is not the same.</summary>
    public ServiceTask[] Wishes { get; init; } = [];
}
