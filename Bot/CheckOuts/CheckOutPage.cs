using System.Security.Cryptography;
using EcomBot.Commerce.Carts;
using EcomBot.Commerce.Carts.CheckOuts;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;

namespace EcomBot.Bot.CheckOuts;

/// <summary>
/// Stands in for the shop's own payment page in the demo: whoever has a check-out's secret link pays it with a payment
/// method on file. No card data are asked for.
/// </summary>
internal static class CheckOutPage
{
    private static readonly Actor Page = new(ActorKind.System, "payment page");

    /// <summary>Maps the page <c>/checkout/{id}</c> and its button.</summary>
    public static void MapCheckOutPage(this IEndpointRouteBuilder app)
    {
        app.MapGet("/checkout/{id}", ShowAsync);
        app.MapPost("/checkout/{id}", PayAsync);
    }

    private static async Task<IResult> ShowAsync(
        string id, HttpContext context, ICartStore carts, ICustomerDirectory customers, CancellationToken cancellationToken)
    {
        var checkOut = await carts.FindCheckOutAsync(new(id), cancellationToken);
        return checkOut is not null && await customers.FindAsync(checkOut.Customer, cancellationToken) is { } customer
            ? Html(context, StatusCodes.Status200OK, nonce => CheckOutHtml.Form(checkOut, customer, nonce))
            : Html(context, StatusCodes.Status404NotFound, nonce => CheckOutHtml.Message("There is no such check-out.", nonce));
    }

    // The check-out names the operation, so a second click pays nothing more.
    private static async Task<IResult> PayAsync(
        string id, HttpContext context, IShopOperation<PayCheckOut, OrderEffect> pay, CancellationToken cancellationToken)
    {
        if (!context.Request.HasFormContentType)
        {
            return Html(context, StatusCodes.Status415UnsupportedMediaType, nonce => CheckOutHtml.Message("This is not the payment page's form.", nonce));
        }
        var form = await context.Request.ReadFormAsync(cancellationToken);
        var request = new PayCheckOut(new(id), new(form["method"].ToString()));
        var outcome = await pay.ExecuteAsync(Page, new($"check-out-{id}"), request, cancellationToken);
        return outcome.IsAllowed
            ? Html(context, StatusCodes.Status200OK, nonce => CheckOutHtml.Message($"Thank you. Your order is {outcome.Effect.After.Number}.", nonce))
            : Html(context, StatusCodes.Status409Conflict, nonce => CheckOutHtml.Message(outcome.Refusal.Message, nonce));
    }

    private static IResult Html(HttpContext context, int status, Func<string, string> page)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; style-src 'nonce-{nonce}'";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.Headers.CacheControl = "no-store";
        return Results.Content(page(nonce), "text/html; charset=utf-8", statusCode: status);
    }
}
