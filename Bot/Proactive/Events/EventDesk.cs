using System.Globalization;
using EcomBot.Bot.Proactive.Sending;
using EcomBot.Commerce;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.Returns;
using EcomBot.Commerce.Payments;
using EcomBot.Commerce.Shipments;
using EcomBot.Dialogs.Notices;

namespace EcomBot.Bot.Proactive.Events;

/// <summary>Does in the shop what an event says has happened, by the same operations as all else, and has the customer told.</summary>
/// <remarks>The event's name is that of the operation, so that the same event changes nothing when it comes again and gets the first answer.</remarks>
internal sealed class EventDesk(
    IShopOperation<RecordParcelEvent, OrderEffect> parcels, IShopOperation<DelayParcel, OrderEffect> delays, IShopOperation<ReceiveGoods, OrderEffect> goods,
    IShopOperation<SetStock, StockEffect> stock, NoticeBook notices)
{
    private static readonly Actor System = new(ActorKind.System, "events");

    /// <summary>Does it; nothing is saved yet.</summary>
    /// <returns>Whether a person decides first, or why it cannot be.</returns>
    public async Task<EventAnswer> DoAsync(ShopEvent said, CancellationToken cancellationToken)
    {
        var id = new OperationId($"event:{said.Id}");
        return said switch
        {
            ShopEvent.Parcel parcel => Tell(await parcels.ExecuteAsync(System, id, new(
                parcel.Order, parcel.Number, parcel.Status, parcel.Description, parcel.At, parcel.Location, parcel.Carrier,
                parcel.Expected), cancellationToken),
                effect => OfParcel(parcel, effect)),
            ShopEvent.Delay delay => Tell(await delays.ExecuteAsync(System, id, new(
                delay.Order, delay.Number, delay.Expected, delay.Description, delay.At), cancellationToken), effect => OfDelay(delay, effect)),
            ShopEvent.GoodsBack back => Tell(await goods.ExecuteAsync(System, id, new(back.Order, back.CanBeSoldAgain, back.SerialNumbers), cancellationToken),
                effect => OfRefund(back, effect)),
            ShopEvent.Stock shelf => AnswerOf(await stock.ExecuteAsync(System, id, new(shelf.Variant, shelf.Available, shelf.Pieces), cancellationToken)),
            _ => throw new NotSupportedException($"Nothing is done for events of type {said.Type}."),
        };
    }

    private EventAnswer Tell(Outcome<OrderEffect> outcome, Func<OrderEffect, Notice?> notice)
    {
        if (outcome is { Effect: { Held: null } effect } && notice(effect) is { } news)
        {
            notices.Add(news);
        }
        return outcome.Effect?.Held is not null ? new(IsHeld: true, null) : AnswerOf(outcome);
    }

    private static EventAnswer AnswerOf<TEffect>(Outcome<TEffect> outcome) where TEffect : class => new(IsHeld: false, outcome.Refusal);

    // Two systems may say the same under two names: a notice is named after what happened.
    private static Notice? OfParcel(ShopEvent.Parcel said, OrderEffect effect)
    {
        var kind = said.Status == OrderStatus.Shipped ? NoticeKind.Shipped : NoticeKind.Delivered;
        var shipment = effect.After.Shipments.First(one => one.TrackingNumber == said.Number);
        return said.Status == OrderStatus.Processed ? null : News(kind, said, effect, shipment, $"{said.Number}");
    }

    private static Notice? OfDelay(ShopEvent.Delay said, OrderEffect effect)
    {
        var shipment = effect.After.Shipments.First(one => said.Number is null || one.TrackingNumber == said.Number);
        var before = effect.Before.Shipments.First(one => one.TrackingNumber == shipment.TrackingNumber).EstimatedDelivery;
        return said.Expected <= before ? null
            : News(NoticeKind.Delayed, said, effect, shipment,
            $"{shipment.TrackingNumber}:{said.Expected.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}");
    }

    private static Notice News(NoticeKind kind, ShopEvent said, OrderEffect effect, Shipment shipment, string what) => new(
        $"{kind}:{effect.After.Number}:{what}", effect.After.Customer, kind, effect.After.Number.Value,
        new()
        {
            Order = effect.After.Number.Value,
            Carrier = shipment.Carrier,
            Parcel = shipment.TrackingNumber.Value,
            Expected = shipment.EstimatedDelivery
        }, said.At);

    private static Notice? OfRefund(ShopEvent.GoodsBack said, OrderEffect effect)
    {
        var amount = Money.Sum(effect.Moves.Where(move => move.Kind == PaymentKind.Refund).Select(move => move.Amount), effect.After.Currency);
        return amount.Amount <= 0 ? null : new(
            $"{NoticeKind.Refunded}:{effect.After.Number}:{effect.After.Status}", effect.After.Customer, NoticeKind.Refunded, effect.After.Number.Value,
            new() { Order = effect.After.Number.Value, Amount = amount }, said.At);
    }
}

/// <summary>What became of an event.</summary>
/// <param name="IsHeld">Whether a person of the shop decides first.</param>
/// <param name="Refusal">Why it cannot be; null when it is done or held.</param>
internal sealed record EventAnswer(bool IsHeld, Refusal? Refusal);
