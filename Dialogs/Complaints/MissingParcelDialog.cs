using EcomBot.Cognitive;
using EcomBot.Commerce;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Shipments;
using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Complaints;

/// <summary>Reports a parcel that did not come.</summary>
public sealed class MissingParcelDialog(
    TaskDesk desk, OrderFinder finder, ServiceRules rules, IShopOperation<ReportParcel, ParcelReport> operation, TimeProvider time)
    : TaskDialog<MissingParcelDraft>(nameof(MissingParcelDialog), desk)
{
    private static readonly OrderScope Sent = new("Any", OrderStatus.Processed, OrderStatus.Shipped, OrderStatus.Delivered);

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Accepts => [Intents.FindOrder, Intents.LateParcel, Intents.Complain];

    /// <inheritdoc/>
    protected override async Task<MissingParcelDraft> ReadAsync(MissingParcelDraft draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        var photos = MessagePhotos.In(turn.Context);
        return draft with
        {
            Order = await finder.ReadAsync(draft.Order, said, turn, Sent, cancellationToken),
            Parcel = turn is { Asked: "parcel", Choice: { } chosen } ? chosen : said.First(EntityCategory.TrackingNumber) ?? draft.Parcel,
            Note = turn.Asked is null ? said.TextWithout(EntityCategory.Email, EntityCategory.Person).Trim() : draft.Note,
            Photos = photos.Count > 0 ? [.. draft.Photos, .. photos] : draft.Photos,
        };
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(MissingParcelDraft draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var found = await finder.FindAsync(draft.Order, turn, Sent, cancellationToken);
        if (found.Order is not { } order)
        {
            return found.Instead!;
        }
        if (order.Shipments.Count == 0)
        {
            return new Tell(ComplaintReplies.NotSent(order)) { Failed = true };
        }
        if (order.Shipments.Count > 1 && draft.Parcel is null)
        {
            return ComplaintReplies.WhichParcel(order);
        }
        var outcome = await operation.PreviewAsync(RequestOf(draft, order, turn), cancellationToken);
        return !outcome.IsAllowed ? RefusalReplies.Tell(outcome.Refusal)
            : new Confirm(ExpectedIn(order, outcome.Effect) is { } expected ? ComplaintReplies.EarlySummary(outcome.Effect, expected)
                : ComplaintReplies.MissingSummary(outcome.Effect));
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> DoAsync(MissingParcelDraft draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var found = await finder.FindAsync(draft.Order, turn, Sent, cancellationToken);
        var outcome = await operation.ExecuteAsync(turn.Actor, turn.Operation, RequestOf(draft, found.Order!, turn), cancellationToken);
        return outcome.IsAllowed ? new Tell(ComplaintReplies.MissingDone(outcome.Effect)) : RefusalReplies.Tell(outcome.Refusal);
    }

    private DateTimeOffset? ExpectedIn(Order order, ParcelReport report) => ParcelStatus.Of(order, rules, time.GetUtcNow())
        .FirstOrDefault(parcel => parcel.Shipment.TrackingNumber == report.Parcel && !parcel.IsDelivered && parcel.LateBy is null)?.Shipment.EstimatedDelivery;

    private static ReportParcel RequestOf(MissingParcelDraft draft, Order order, TaskTurn turn) => new(
        turn.Customer, order.Number, draft.Parcel is { } parcel ? new TrackingNumber(parcel) : null, ParcelTrouble.Missing,
        draft.Note.Length > 0 ? draft.Note : null, draft.Photos);
}
