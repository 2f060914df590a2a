using EcomBot.Commerce;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.Statements;
using EcomBot.Commerce.Payments;

namespace EcomBot.Tests.Commerce.Orders.Statements;

public sealed class StatementTests
{
    // A Friday.
    private static readonly DateTimeOffset Friday = new(2026, 5, 29, 9, 0, 0, TimeSpan.Zero);

    private static readonly Customer Ana = ((Customer)Given.Customer()[0]) with { PaymentMethods = [.. Given.Customer().Skip(1).Cast<PaymentMethod>()] };

    [Fact]
    public void A_card_refund_takes_five_to_seven_business_days()
    {
        var order = Given.Order(OrderStatus.Cancelled);
        order = order with { Payments = [.. order.Payments, new(PaymentKind.Refund, Given.Usd(120), Given.Card, Friday)] };

        var status = RefundStatus.Of(order, Ana, Friday.AddDays(6)).Single();

        Assert.Equal((RefundState.OnItsWay, Friday.AddDays(7), Friday.AddDays(11)), (status.State, status.From!.Value, status.To!.Value));
        Assert.Equal(RefundState.Arrived, RefundStatus.Of(order, Ana, Friday.AddDays(12)).Single().State);
    }

    [Fact]
    public void A_gift_card_has_its_refund_and_a_return_waits_for_its_goods()
    {
        var order = Given.Order(OrderStatus.ReturnRequested) with { Return = new([new("shirt-s")], Given.Card) };
        order = order with { Payments = [.. order.Payments, new(PaymentKind.Refund, Given.Usd(5), Given.GiftCard)] };

        Assert.Equal([(RefundState.Arrived, Given.Usd(5)), (RefundState.WaitsForGoods, Given.Usd(20))],
            RefundStatus.Of(order, Ana, Friday).Select(status => (status.State, status.Amount)));
    }

    [Fact]
    public void An_invoice_shows_the_tax_that_is_in_the_prices()
    {
        var invoice = Invoice.Of(Given.Order(), Ana, new() { TaxPercent = 19 });

        Assert.Equal((Given.Usd(120), Given.Usd(19.16m), Given.Usd(100.84m)), (invoice.Total, invoice.Tax, invoice.Net));
        Assert.Equal(("Ana Silva", Given.Usd(120), Given.Usd(0)), (invoice.BilledTo, invoice.Paid, invoice.Refunded));
    }

    [Fact]
    public void Several_orders_are_summed_by_currency()
    {
        var euros = Given.Order() with { Currency = "EUR", Lines = [], Payments = [new(PaymentKind.Payment, new(7, "EUR"), Given.Card)] };

        var totals = OrderTotals.Of([Given.Order(), Given.Order(), euros]);

        Assert.Equal([("USD", 2, 4, Given.Usd(240)), ("EUR", 1, 0, new Money(7, "EUR"))],
            totals.Select(sum => (sum.Currency, sum.Orders, sum.Pieces, sum.Kept)));
    }

    [Theory]
    [InlineData("2.345", "USD", "2.35")]
    [InlineData("-2.345", "USD", "-2.35")]
    [InlineData("2.5", "JPY", "3")]
    [InlineData("2.3456", "KWD", "2.346")]
    public void Halves_are_rounded_away_from_zero_to_what_the_currency_can_pay(string amount, string currency, string rounded) =>
        Assert.Equal(decimal.Parse(rounded, System.Globalization.CultureInfo.InvariantCulture),
            new Money(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), currency).Rounded().Amount);

    [Fact]
    public void Different_currencies_never_meet() =>
        Assert.Throws<InvalidOperationException>(() => new Money(1, "USD") + new Money(1, "EUR"));
}
