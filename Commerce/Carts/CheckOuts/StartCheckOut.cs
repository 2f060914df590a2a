using System.Globalization;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;

namespace EcomBot.Commerce.Carts.CheckOuts;

/// <summary>Asks to hand the customer's cart over to the payment page.</summary>
public sealed record StartCheckOut(CustomerId Customer);

internal sealed class StartCheckOutOperation(ShopDesk desk, CommerceOptions options) : ShopOperation<StartCheckOut, CheckOut>(desk)
{
    /// <inheritdoc/>
    protected override async Task<Outcome<CheckOut>> DecideAsync(
        StartCheckOut request, ShopView view, CancellationToken cancellationToken)
    {
        if (await view.CustomerAsync(request.Customer, cancellationToken) is null)
        {
            return Refusals.CustomerNotFound(request.Customer);
        }

        var pricing = new CartPricing(view, options);
        var cart = await pricing.PriceAsync(await pricing.FindAsync(request.Customer, cancellationToken), cancellationToken);
        if (cart.Lines.Count == 0)
        {
            return new Refusal(RefusalRule.CartEmpty, "The cart is empty.");
        }

        return cart.Lines.FirstOrDefault(line => !line.IsAvailable) is { } gone
            ? Refusals.NotAvailable(gone.Variant, gone.Product.Title)
            : HandOver(cart, view);
    }

    /// <inheritdoc/>
    protected override CustomerId? PersonOf(StartCheckOut request, CheckOut effect) => request.Customer;

    private CheckOut HandOver(PricedCart cart, ShopView view)
    {
        var id = CheckOutId.New();
        var checkOut = new CheckOut
        {
            Id = id,
            Customer = cart.Cart.Customer,
            Lines = [.. cart.Lines.Select(line => new OrderLine(
                line.Variant.Id, line.Product.Id, line.Product.Title, line.Variant.Options, line.Variant.Price, line.Quantity))],
            Coupon = cart.Discount.IsZero ? null : cart.Cart.Coupon,
            Currency = cart.Total.Currency,
            Amount = cart.Total.Amount,
            ExpiresAt = view.Now.AddMinutes(options.Rules.CheckOutMinutes),
            Link = string.Format(CultureInfo.InvariantCulture, options.Rules.PaymentPage, id),
        };
        view.Put(checkOut);
        return checkOut;
    }
}
