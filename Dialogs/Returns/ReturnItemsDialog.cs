using EcomBot.Cognitive;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.Returns;
using EcomBot.Commerce.Payments;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Returns;

/// <summary>Sends items of a delivered order back for money.</summary>
public sealed class ReturnItemsDialog(TaskDesk desk, ItemsReader items, TaskKinds kinds, IShopOperation<ReturnItems, OrderEffect> operation)
    : TaskDialog<ItemsDraft>(nameof(ReturnItemsDialog), desk)
{
    private static readonly string[] Wishes = ["verbExchange", "verbChange", "instead"];

    private static readonly (string List, string Code)[] Reasons =
        [("damaged", "damaged"), ("meansWrong", "wrong or does not fit"), ("unwanted", "not wanted")];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Accepts =>
    [
        Intents.RefundStatus, Intents.ReturnStatus, Intents.AskPaymentMethods,
        Intents.ChangePayment, Intents.WrongItem, Intents.DamagedItem, Intents.AddToCart, Intents.RemoveFromCart, Intents.UseCoupon,
        Intents.CompareProducts, Intents.BackInStock, Intents.RateService, Intents.FindProduct, Intents.ProductOptions, Intents.ProductAvailability,
        Intents.ProductPrice, Intents.Recommend, Intents.ShowProfile,
    ];

    /// <inheritdoc/>
    protected override Task<ItemsDraft> ReadAsync(ItemsDraft draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) => items.ReadAsync(
        WithReason(UnwantedItems.In(said, turn) is { Length: > 0 } unwanted ? draft with { Unwanted = unwanted } : draft, said, turn), said, turn,
        OrderScope.Delivered, Id, cancellationToken);

    // Why something goes back is kept with the return, where it was said with the wish.
    private static ItemsDraft WithReason(ItemsDraft draft, Utterance said, TaskTurn turn) =>
        turn.Asked is null && Array.Find(Reasons, reason => Words.Has(said.Text, reason.List)) is { Code: { } code }
            ? draft with { Reason = draft.Reason ?? code } : draft;

    // What is not done yet needs no withdrawal: who keeps an item takes it out.
    /// <inheritdoc/>
    protected override bool Takes(string? about, ServiceTask other) =>
        base.Takes(about, other) || (about == Confirm.About && other.Intent == Intents.UndoRequest);

    // "They are too small" says why they go back, "keep the black one" which does not; who would rather have others says so.
    /// <inheritdoc/>
    protected override bool IsReason(ServiceTask other) =>
        other.Intent is Intents.ExchangeItems or Intents.ChangeItems && (Words.Has(other.Said.Text, "meansWrong") || Words.Has(other.Said.Text, "except"))
        && !Array.Exists(Wishes, list => Words.Has(other.Said.Text, list)) && !other.Said.EntitiesOf(EntityCategory.OrderNumber).Any();

    /// <inheritdoc/>
    protected override Task<string?> ExplainAsync(ItemsDraft draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) =>
        Task.FromResult(Words.Has(said.Text, "meansWrong") ? ReturnReplies.Understood() : null);

    /// <inheritdoc/>
    protected override Task<bool> IsOfOtherOrderAsync(ItemsDraft draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) =>
        items.IsOfOtherOrderAsync(draft, said, turn, cancellationToken);

    /// <inheritdoc/>
    protected override Task<bool> IsTakenBackAsync(ItemsDraft draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) =>
        items.AreTakenBackAsync(draft, said, turn, cancellationToken);

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(ItemsDraft draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (await items.OrderAsync(draft, turn, cancellationToken) is not { } order)
        {
            return await items.AskForOrderAsync(draft, turn, OrderScope.Delivered, cancellationToken);
        }
        if (order.Status == OrderStatus.Delivered && (draft.Unclear.Length > 0 || (draft.Pieces.Length == 0 && order.Pieces().Count() > 1)))
        {
            return ItemsReplies.Which(draft, order, "Return");
        }
        draft = await ItemsReader.WithMethodAsync(draft, tried => operation.PreviewAsync(RequestOf(tried, order, turn), cancellationToken));
        var request = RequestOf(draft, order, turn);
        var outcome = await operation.PreviewAsync(request, cancellationToken);
        return outcome.IsAllowed
            ? new Confirm(HeldReplies.Summary(outcome.Effect, ItemsReplies.PiecesOf(order, request.Items))
                ?? ReturnReplies.Summary(outcome.Effect, draft.Pieces.Length < order.Pieces().Count(),
                    ItemsReplies.Notes(draft, ItemsReplies.EitherOr(order, ["ReplaceItemsDialog"], turn))))
            { Items = request.Items.Count }
            : order.Status == OrderStatus.Pending && UnwantedItems.Instead(Intents.CancelOrder, order, draft.Unwanted, kinds) is { Count: > 0 } instead
            ? new Tell(RefusalReplies.Message(outcome.Refusal)) { Next = instead }
            : await items.AskForMethodAsync(outcome.Refusal, order, turn, cancellationToken) ?? RefusalReplies.Tell(outcome.Refusal);
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> DoAsync(ItemsDraft draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var order = await items.OrderAsync(draft, turn, cancellationToken);
        draft = await ItemsReader.WithMethodAsync(draft, tried => operation.PreviewAsync(RequestOf(tried, order!, turn), cancellationToken));
        var outcome = await operation.ExecuteAsync(turn.Actor, turn.Operation, RequestOf(draft, order!, turn), cancellationToken);
        turn.Memory.Again = outcome.IsAllowed ? new(Id, Utterance.Nothing, Intents.ReturnItems) : turn.Memory.Again;
        return !outcome.IsAllowed ? RefusalReplies.Tell(outcome.Refusal) : new Tell(HeldReplies.Done(outcome.Effect) ?? ReturnReplies.Done(outcome.Effect));
    }

    private static ReturnItems RequestOf(ItemsDraft draft, Order order, TaskTurn turn) => new(
        turn.Customer, order.Number,
        draft.Pieces.Length > 0 ? [.. draft.Pieces.Select(piece => new VariantId(piece.Variant))] : [.. order.Pieces()],
        draft.Method is { } method ? new(method) : order.PaidWith().Select(paid => paid.Key).FirstOrDefault(), draft.Reason,
        Photos: ItemPhotos.Of(draft, order, turn.Memory));
}
