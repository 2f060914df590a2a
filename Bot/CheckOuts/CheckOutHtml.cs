using System.Text.Encodings.Web;
using EcomBot.Commerce.Carts.CheckOuts;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Payments;

namespace EcomBot.Bot.CheckOuts;

/// <summary>The payment page as HTML.</summary>
internal static class CheckOutHtml
{
    private const string Style = """
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 32rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }
        table { width: 100%; border-collapse: collapse } td { padding: .25rem 0 } td + td { text-align: right }
        fieldset { border: 0; padding: 0; margin: 1rem 0 } label { display: block; padding: .25rem 0 }
        button { font: inherit; padding: .5rem 1.5rem }
        """;

    /// <summary>Gets the page on which a customer pays.</summary>
    public static string Form(CheckOut checkOut, Customer customer, string nonce) => checkOut.Order is { } order
        ? Message($"This check-out is paid. Your order is {order}.", nonce)
        : Page(nonce, $"""
            <table>{string.Concat(checkOut.Lines.Select(Row))}<tr><td><strong>Total</strong></td><td><strong>{Safe(checkOut.Total)}</strong></td></tr></table>
            <p>Delivery to {Safe(customer.FullName)}, {Safe(customer.Address)}</p>
            <form method="post"><fieldset><legend>Pay with</legend>{string.Concat(customer.PaymentMethods.Select(Choice))}</fieldset>
            <button>Pay {Safe(checkOut.Total)}</button></form>
            """);

    /// <summary>Gets a page that says one thing.</summary>
    public static string Message(string text, string nonce) => Page(nonce, $"<p>{Safe(text)}</p>");

    private static string Row(OrderLine line) =>
        $"<tr><td>{line.Quantity} × {Safe(line.Title)} <small>{Safe(line.Options)}</small></td><td>{Safe(line.Total())}</td></tr>";

    private static string Choice(PaymentMethod method, int place) =>
        $"""<label><input type="radio" name="method" required value="{Safe(method.Id)}"{(place == 0 ? " checked" : "")}> {Safe(Name(method))}</label>""";

    private static string Name(PaymentMethod method) => method.Kind switch
    {
        PaymentMethodKind.CreditCard => $"{method.Brand} •••• {method.Last4}",
        PaymentMethodKind.PayPal => "PayPal",
        _ => $"Gift card, {method.Balance:0.00} left",
    };

    private static string Page(string nonce, string body) => $"""
        <!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>Check-out</title><style nonce="{nonce}">{Style}</style></head><body><main><h1>Check-out</h1>{body}</main></body></html>
        """;

    private static string Safe(object text) => HtmlEncoder.Default.Encode(text.ToString() ?? "");
}
