using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.ItemChanges;
using EcomBot.Commerce.Orders.Returns;
using EcomBot.Commerce.Payments;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Replacements;

/// <summary>
/// Has items take the form that the customer wants: changed while the order is pending, exchanged once it is delivered. Customers say
/// "change", "swap" and "exchange" for both; the order's status tells which it is.
/// </summary>
public sealed class ReplaceItemsDialog(
    TaskDesk desk, ItemsReader items, ReplacementFinder replacements, ReplacementCases cases, TaskKinds kinds,
    IShopOperation<ChangeOrderItems, OrderEffect> change, IShopOperation<ExchangeItems, OrderEffect> exchange)
        : TaskDialog<ItemsDraft>(nameof(ReplaceItemsDialog), desk)
{
    private static readonly string[] Verbs = ["verbChange", "verbExchange", "instead"];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Accepts =>
    [
        Intents.FindProduct, Intents.ProductOptions, Intents.ProductAvailability, Intents.ProductPrice, Intents.Recommend,
        Intents.AskPaymentMethods, Intents.ChangePayment, Intents.WrongItem, Intents.DamagedItem, Intents.AddToCart, Intents.RemoveFromCart, Intents.UseCoupon,
        Intents.CompareProducts, Intents.BackInStock, Intents.RateService, Intents.ShowProfile,
    ];

    /// <inheritdoc/>
    protected override async Task<ItemsDraft> ReadAsync(ItemsDraft draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        var (rest, conditions) = turn.Choice is null ? Conditions.Cut(said) : (said, []);
        draft = turn.Choice is null && turn.Asked is null or OrderFinder.About
            ? draft with { TakenOut = TakenOutItems.Said(said.Text) is { Length: > 0 } taken ? taken : draft.TakenOut } : draft;
        var read = await ReadWishesAsync(draft with { Conditions = [.. draft.Conditions, .. conditions] }, rest, turn, cancellationToken);
        var order = await items.OrderAsync(read, turn, cancellationToken);
        var resolved = await cases.ResolveAsync(read, order, cancellationToken);
        return order is null ? resolved : TakenOutItems.Without(resolved, order);
    }

    private async Task<ItemsDraft> ReadWishesAsync(ItemsDraft draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (AsksDifference(turn, said) || AsksIfNone(turn, said) || AsksNature(turn, said))
        {
            return draft;
        }
        if (ReplacementFinder.Asked(turn) is { } offered && Words.Is(said.Text, "plainNo") && ReplacementCases.Refused(draft, offered) is var refused
            && ReplacementCases.Instead(refused) is not null)
        {
            return refused;
        }
        var namesOthers = await items.NamesOthersAsync(draft, ReplacementFinder.Asked(turn), said, turn, cancellationToken);
        if (namesOthers && IsOnlyAsked(said.Text))
        {
            return draft;
        }
        if (!namesOthers && await replacements.AnswerAsync(draft, said, turn, cancellationToken) is { } answered && !Same(answered, draft))
        {
            var asked = ReplacementFinder.Asked(turn)!;
            answered = turn.Choice is null && await items.OrderAsync(draft, turn, cancellationToken) is { } of
                ? await items.WithPaymentAsync(answered, of, said, turn, cancellationToken) : answered;
            return Array.Exists(answered.Pieces, piece => piece.Variant == asked) ? answered : ReplacementCases.Refused(answered, asked);
        }
        var read = await items.ReadAsync(draft, said, turn, OrderScope.Replaceable, Id, cancellationToken);
        read = draft.Pieces.Length == 0 && await items.OrderAsync(read, turn, cancellationToken) is { } order
            ? ItemsChange.WithOnlyItem(read, order, $"{draft.Unread}\n{ItemsReader.Plain(said)}") : read;
        return turn.Asked is Confirm.About or "edit" && Same(read, draft) && await replacements.RefineAsync(draft, said, cancellationToken) is { } refined
            ? refined
            : read;
    }

    // "How much more is that?" wishes for nothing bigger.
    /// <inheritdoc/>
    protected override async Task<string?> ExplainAsync(ItemsDraft draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) =>
        AsksIfNone(turn, said) ? ReplacementReplies.IfNone()
        : !AsksDifference(turn, said) ? null
        : ReplacementFinder.Asked(turn) is not null ? ReplacementReplies.EachDifference()
        : await items.OrderAsync(draft, turn, cancellationToken) is { } order
        && await PreviewAsync(draft, order, turn, cancellationToken) is { IsAllowed: true } outcome ? ReplacementReplies.Difference(outcome.Effect) : null;

    // What is not done yet needs no withdrawal: who keeps an item takes it out.
    /// <inheritdoc/>
    protected override bool Takes(string? about, ServiceTask other) =>
        base.Takes(about, other) || (about == Confirm.About && other.Intent == Intents.UndoRequest);

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
            return await items.AskForOrderAsync(draft, turn, OrderScope.Replaceable, cancellationToken);
        }
        if (!OrderScope.Replaceable.Has(order))
        {
            return RefusalReplies.Tell((await PreviewAsync(draft, order, turn, cancellationToken)).Refusal!);
        }
        if (ReplacementCases.Instead(draft) is { } instead)
        {
            return new Tell(ReplacementReplies.Instead(await cases.ReasonAsync(instead, order,
                cancellationToken)))
            { Next = ReplacementCases.Next(instead, order, kinds) };
        }
        var left = string.Join('\n',
            new[] { await cases.LeftAsync(draft, order, cancellationToken), TakenOutItems.Note(draft, order) }.Where(line => line.Length > 0));
        if (left.Length > 0 && draft is { Pieces.Length: 0, Unclear.Length: 0 })
        {
            return new Tell(ReplacementReplies.AllLeft(left));
        }
        if (draft.Unclear.Length > 0 || draft.Pieces.Length == 0)
        {
            return ItemsReplies.Which(draft, order, "Replace");
        }
        if (await replacements.AskAsync(draft, order, cancellationToken) is { } question)
        {
            return question;
        }
        draft = await ItemsReader.WithMethodAsync(draft, tried => PreviewAsync(tried, order, turn, cancellationToken));
        var outcome = await PreviewAsync(draft, order, turn, cancellationToken);
        return outcome.IsAllowed
            ? new Confirm(HeldReplies.Summary(outcome.Effect, ItemsReplies.PiecesOf(order, Changes(draft).Select(change => change.From)))
                ?? await SummaryAsync(draft, order, outcome.Effect, left, turn, cancellationToken))
            { Items = Changes(draft).Length }
            : await items.AskForMethodAsync(outcome.Refusal, order, turn, cancellationToken) ?? RefusalReplies.Tell(outcome.Refusal);
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> DoAsync(ItemsDraft draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var order = (await items.OrderAsync(draft, turn, cancellationToken))!;
        draft = await ItemsReader.WithMethodAsync(draft, tried => PreviewAsync(tried, order, turn, cancellationToken));
        var outcome = order.Status == OrderStatus.Pending
            ? await change.ExecuteAsync(turn.Actor, turn.Operation, ChangeOf(draft, order, turn), cancellationToken)
            : await exchange.ExecuteAsync(turn.Actor, turn.Operation, ExchangeOf(draft, order, turn), cancellationToken);
        turn.Memory.Again = outcome.IsAllowed ? new(Id, new(string.Join('\n', draft.Pieces.Select(piece => piece.Wish)), []), Intents.ExchangeItems)
            : turn.Memory.Again;
        return !outcome.IsAllowed ? RefusalReplies.Tell(outcome.Refusal)
            : new Tell(HeldReplies.Done(outcome.Effect) ?? ReplacementReplies.Done(outcome.Effect));
    }

    private async Task<Activity> SummaryAsync(ItemsDraft draft, Order order, OrderEffect effect, string left, TaskTurn turn,
        CancellationToken cancellationToken) => ReplacementReplies.Summary(
        left, effect, await replacements.PairsAsync(draft, cancellationToken), draft.Pieces.Length < order.Pieces().Count(),
        ItemsReplies.Notes(draft, order.Status == OrderStatus.Delivered ? ItemsReplies.EitherOr(order, ["ReturnItemsDialog"], turn) : null));

    private Task<Outcome<OrderEffect>> PreviewAsync(ItemsDraft draft, Order order, TaskTurn turn, CancellationToken cancellationToken) =>
        order.Status is OrderStatus.Pending or OrderStatus.PendingItemModified or OrderStatus.Processed or OrderStatus.Shipped
            ? change.PreviewAsync(ChangeOf(draft, order, turn), cancellationToken)
            : exchange.PreviewAsync(ExchangeOf(draft, order, turn), cancellationToken);

    private static ChangeOrderItems ChangeOf(ItemsDraft draft, Order order, TaskTurn turn) =>
        new(turn.Customer, order.Number, Changes(draft), MethodOf(draft, order));

    private static ExchangeItems ExchangeOf(ItemsDraft draft, Order order, TaskTurn turn) =>
        new(turn.Customer, order.Number, Changes(draft), MethodOf(draft, order), Photos: ItemPhotos.Of(draft, order, turn.Memory));

    private static ItemChange[] Changes(ItemsDraft draft) =>
        [.. draft.Pieces.Where(piece => piece.To is not null).Select(piece => new ItemChange(new VariantId(piece.Variant), new VariantId(piece.To!)))];

    private static PaymentMethodId MethodOf(ItemsDraft draft, Order order) =>
        draft.Method is { } method ? new(method) : order.PaidWith().Select(pair => pair.Key).FirstOrDefault();

    // "What did I pay for the two cameras?" says nothing of what shall be exchanged; "can you make the chair red?" does.
    private static bool IsOnlyAsked(string text) =>
        text.AsSpan().IndexOfAny('?', '？') >= 0 && !Words.Has(text, "wants") && !Words.Has(text, "getMe") && !Words.Has(text, "except");

    // "What if there is none?" asks what happens then, and says nothing of what shall be done.
    private static bool AsksIfNone(TaskTurn turn, Utterance said) => turn is { Choice: null, Asked: not null } && Words.Has(said.Text, "noneThere")
        && (Words.Has(said.Text, "whatIf") || (Words.Has(said.Text, "ifWord") && said.Text.AsSpan().IndexOfAny('?', '？') >= 0))
        && Conditions.In(said.Text).Count == 0;

    // "Is the backpack in that order waterproof?" under a summary changes no backpack.
    private static bool AsksNature(TaskTurn turn, Utterance said) => turn is { Choice: null, Asked: Confirm.About } && IsOnlyAsked(said.Text)
        && Words.Has(said.Text, "asksNature") && !Array.Exists(Verbs, list => Words.Has(said.Text, list));

    private static bool AsksDifference(TaskTurn turn, Utterance said) =>
        turn.Choice is null && (turn.Asked == Confirm.About || ReplacementFinder.Asked(turn) is not null) && Words.Has(said.Text, "asksDifference");

    private static bool Same(ItemsDraft left, ItemsDraft right) => left.Pieces.SequenceEqual(right.Pieces);
}
