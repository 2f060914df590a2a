using System.Globalization;
using EcomBot.Commerce.Orders.Statements;
using EcomBot.Commerce.Payments;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Payments;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Orders.Invoices;

/// <summary>An invoice in words.</summary>
internal static class InvoiceReplies
{
    /// <summary>The invoice, a fact a line.</summary>
    public static Activity Of(Invoice invoice, IReadOnlyList<PaymentMethod> methods) => MessageFactory.Text(string.Join('\n', Lines(invoice, methods)));

    private static IEnumerable<string> Lines(Invoice invoice, IReadOnlyList<PaymentMethod> methods)
    {
        yield return Texts.Say("Invoices.Title", ("order", invoice.Order.Number.Value));
        if (invoice.Order.PlacedAt is { } placed)
        {
            yield return Texts.Say("Orders.PlacedAt", ("date", placed.ToString("D", CultureInfo.CurrentCulture)));
        }
        yield return Texts.Say("Invoices.BilledTo", ("name", invoice.BilledTo), ("address", invoice.BillingAddress.ToString()));
        yield return OrderText.ItemsOf(invoice.Order);
        yield return Texts.Say("Invoices.Total", ("amount", MoneyText.Of(invoice.Total)));
        if (invoice.TaxPercent > 0)
        {
            yield return Texts.Say("Invoices.Tax", ("percent", invoice.TaxPercent.ToString("0.##", CultureInfo.CurrentCulture)),
                ("tax", MoneyText.Of(invoice.Tax)), ("net", MoneyText.Of(invoice.Net)));
        }
        foreach (var payment in invoice.Order.Payments)
        {
            yield return Texts.Say($"Invoices.{payment.Kind}", ("amount", MoneyText.Of(payment.Amount)),
                ("method", PaymentText.NameOf(payment.Method, methods)));
        }
    }
}
