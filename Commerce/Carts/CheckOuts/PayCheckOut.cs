using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Payments;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Carts.CheckOuts;

/// <summary>Says that the payment page has the money: the check-out becomes an order, and the cart is empty.</summary>
/// <param name="CheckOut">The check-out.</param>
/// <param name="Method">One of the customer's payment methods on file.</param>
/// <param name="ShippingAddress">Where it is sent; null for the customer's default address.</param>
public sealed record PayCheckOut(CheckOutId CheckOut, PaymentMethodId Method, Address? ShippingAddress = null);

internal sealed class PayCheckOutOperation(ShopDesk desk, CommerceOptions options)
    : ShopOperation<PayCheckOut, OrderEffect>(desk)
{
    /// <inheritdoc/>
    protected override async Task<Outcome<OrderEffect>> DecideAsync(
        PayCheckOut request, ShopView view, CancellationToken cancellationToken)
    {
        var stored = await view.Shop.CheckOuts.AsNoTracking().SingleOrDefaultAsync(one => one.Id == request.CheckOut, cancellationToken);
        if (stored is null || view.See(stored) is not { Order: null } checkOut || checkOut.ExpiresAt < view.Now)
        {
            return new Refusal(RefusalRule.CheckOutClosed, "This check-out is over.", ("checkOut", request.CheckOut));
        }

        if (await view.CustomerAsync(checkOut.Customer, cancellationToken) is not { } customer)
        {
            return Refusals.CustomerNotFound(checkOut.Customer);
        }

        var order = await NewOrderAsync(request, checkOut, customer, view, cancellationToken);
        var given = new OrderCase(view, order, customer);
        if (await WhyNotAsync(request, given, checkOut, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        given.Till.Pay(request.Method, checkOut.Total);
        await given.Warehouse.MoveAsync([], order.Pieces(), cancellationToken);
        view.Put(checkOut with { Order = order.Number });
        await CloseCartAsync(checkOut, view, cancellationToken);
        return given.Close(order);
    }

    /// <inheritdoc/>
    protected override CustomerId? PersonOf(PayCheckOut request, OrderEffect effect) => effect.After.Customer;

    private static async Task<Refusal?> WhyNotAsync(
        PayCheckOut request, OrderCase given, CheckOut checkOut, CancellationToken cancellationToken)
    {
        var shelf = await given.View.VariantsAsync(given.Order.Pieces(), cancellationToken);
        var lost = given.Order.Lines.FirstOrDefault(line => !shelf.ContainsKey(line.Variant));
        return lost is not null ? Refusals.VariantNotFound(lost.Variant)
            : Warehouse.FirstMissing(shelf, given.Order.Pieces()) is { } missing
                ? Refusals.NotAvailable(missing, given.Order.Lines.First(line => line.Variant == missing.Id).Title)
            : given.Till.CannotPay(request.Method, checkOut.Total);
    }

    private static async Task<Order> NewOrderAsync(
        PayCheckOut request, CheckOut checkOut, Customer customer, ShopView view, CancellationToken cancellationToken) => new()
        {
            Number = await OrderNumberPatterns.NextAsync(view.Shop, cancellationToken),
            Customer = customer.Id,
            Currency = checkOut.Currency,
            PlacedAt = view.Now,
            Status = OrderStatus.Pending,
            ShippingAddress = request.ShippingAddress ?? customer.Address,
            Lines = CheckOutPrices.WithDiscount(checkOut),
        };

    private async Task CloseCartAsync(CheckOut checkOut, ShopView view, CancellationToken cancellationToken)
    {
        var pricing = new CartPricing(view, options);
        var cart = await pricing.FindAsync(checkOut.Customer, cancellationToken);
        view.Put(cart with { Items = [], Coupon = null, ChangedAt = view.Now });
        if (await pricing.CouponAsync(checkOut.Coupon, cancellationToken) is { UsesLeft: > 0 } coupon)
        {
            view.Put(coupon with { UsesLeft = coupon.UsesLeft - 1 });
        }
    }
}
