using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Payments;
using EcomBot.Dialogs.Payments;
using EcomBot.Dialogs.Products;

namespace EcomBot.Dialogs.Orders;

/// <summary>Makes receipts of orders.</summary>
internal static class OrderReceipts
{
    /// <summary>The receipt of a customer's order; null where nothing was paid for it.</summary>
    public static OrderReceipt? Of(Order order, Customer? customer)
    {
        var paid = order.Payments.Where(payment => payment.Kind == PaymentKind.Payment).Select(payment => payment.Method).Distinct().ToList();
        return customer is null || paid.Count == 0 ? null : new(
            order.Number.Value, customer.FullName, order.Currency,
            string.Join(", ", paid.Select(method => PaymentText.NameOf(method, customer.PaymentMethods))),
            order.Total.Amount, [.. order.Lines.Select(Line)], Address(order))
        {
            PlacedAt = order.PlacedAt,
        };
    }

    private static OrderReceiptLine Line(OrderLine line) =>
        new(line.Title, OptionText.Of(line.Options), line.Quantity, line.Total().Amount);

    private static OrderReceiptAddress Address(Order order) => new(
        order.ShippingAddress.Line1, order.ShippingAddress.Line2, order.ShippingAddress.City, order.ShippingAddress.PostalCode,
        order.ShippingAddress.Region, order.ShippingAddress.Country);
}
