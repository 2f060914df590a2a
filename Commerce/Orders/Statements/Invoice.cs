using EcomBot.Commerce.Customers;

namespace EcomBot.Commerce.Orders.Statements;

/// <summary>An order as its customer's books need it: an invoice, and once paid a receipt.</summary>
/// <param name="Order">The order with its lines and payments.</param>
/// <param name="BilledTo">The customer's name.</param>
/// <param name="BillingAddress">The customer's default address.</param>
/// <param name="Total">What the items cost, tax included.</param>
/// <param name="TaxPercent">The tax rate; 0 where the shop shows none.</param>
/// <param name="Tax">The tax that is in the total, rounded to what the currency can pay, halves away from zero.</param>
/// <param name="Net">The total without the tax.</param>
/// <param name="Paid">What was paid.</param>
/// <param name="Refunded">What was refunded.</param>
public sealed record Invoice(
    Order Order, string BilledTo, Address BillingAddress, Money Total, decimal TaxPercent, Money Tax, Money Net, Money Paid, Money Refunded)
{
    /// <summary>Gets the invoice of an order.</summary>
    public static Invoice Of(Order order, Customer customer, ServiceRules rules)
    {
        var tax = (order.Total * (rules.TaxPercent / (100 + rules.TaxPercent))).Rounded();
        return new(order, customer.FullName, customer.Address, order.Total, rules.TaxPercent, tax, order.Total - tax, order.Paid, order.Refunded);
    }
}
