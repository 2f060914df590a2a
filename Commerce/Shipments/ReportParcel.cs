using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce.Risk.Scoring;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Shipments;

/// <summary>Says that a parcel did not come, or came broken.</summary>
/// <param name="Customer">Whose order.</param>
/// <param name="Order">Its number.</param>
/// <param name="Parcel">The parcel; null for the order's only one.</param>
/// <param name="Trouble">What is wrong.</param>
/// <param name="Note">What the customer says about it.</param>
/// <param name="Photos">Where the customer's photos are.</param>
public sealed record ReportParcel(
    CustomerId Customer, OrderNumber Order, TrackingNumber? Parcel, ParcelTrouble Trouble, string? Note = null,
    IReadOnlyList<string>? Photos = null);

internal sealed class ReportParcelOperation(ShopDesk desk, RiskGate gate) : ShopOperation<ReportParcel, ParcelReport>(desk)
{
    /// <inheritdoc/>
    protected override async Task<Outcome<ParcelReport>> DecideAsync(
        ReportParcel request, ShopView view, CancellationToken cancellationToken)
    {
        if (await view.OrderAsync(request.Customer, request.Order, cancellationToken) is not { } order)
        {
            return Refusals.OrderNotFound(request.Order);
        }

        var parcels = order.Shipments.Where(shipment => request.Parcel is null || shipment.TrackingNumber == request.Parcel).ToArray();
        return parcels.Length != 1
            ? new Refusal(RefusalRule.ParcelNotFound, $"It is not clear which parcel of order {order.Number} is meant.", ("order", order.Number))
            : await ReportAsync(request, order, parcels[0].TrackingNumber, view, cancellationToken);
    }

    /// <inheritdoc/>
    protected override CustomerId? PersonOf(ReportParcel request, ParcelReport effect) => request.Customer;

    private async Task<Outcome<ParcelReport>> ReportAsync(
        ReportParcel request, Order order, TrackingNumber parcel, ShopView view, CancellationToken cancellationToken)
    {
        var report = new ParcelReport
        {
            Customer = request.Customer,
            Order = order.Number,
            Parcel = parcel,
            Trouble = request.Trouble,
            Note = request.Note,
            Photos = request.Photos ?? [],
            At = view.Now,
        };
        var isKnown = view.Find<ParcelReport>(RecordKey.Of(report)) is not null || await view.Shop.ParcelReports.AnyAsync(
            one => one.Order == report.Order && one.Parcel == parcel && one.Trouble == request.Trouble, cancellationToken);
        if (isKnown)
        {
            return new Refusal(RefusalRule.AlreadyReported, $"Parcel {parcel} was reported already.", ("parcel", parcel));
        }

        if (request.Trouble == ParcelTrouble.Missing && await view.CustomerAsync(order.Customer, cancellationToken) is { } customer)
        {
            await gate.NoteAsync(new(RiskKind.MissingParcel, order.Total), new(view, order, customer), cancellationToken);
        }

        view.Put(report);
        return report;
    }
}
