using System.Net;
using EcomBot.Bot.CheckOuts;
using EcomBot.Commerce.Carts;
using EcomBot.Commerce.Carts.CheckOuts;
using EcomBot.Commerce.Orders;
using EcomBot.Tests.Commerce;
using EcomBot.Tests.Commerce.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Bot.CheckOuts;

public sealed class CheckOutPageTests
{
    [Fact]
    public async Task A_cart_is_paid_on_the_page_once_and_becomes_an_order()
    {
        await using var shop = await TestShop.OpenAsync();
        await using var app = await ServeAsync(shop);
        await shop.AddAsync([.. Given.Customer(), .. Given.Catalogue(), Given.Order(number: "#W1000007")]);
        await shop.ExecuteAsync<AddToCart, PricedCart>(new(Given.Ana, new("shirt-s"), 2));
        var link = (await shop.ExecuteAsync<StartCheckOut, CheckOut>(new(Given.Ana))).Effect!.Link;
        using var browser = app.GetTestClient();

        var page = await browser.GetStringAsync(link);
        var paid = await PayAsync(browser, link, "card-1");
        var again = await PayAsync(browser, link, "card-1");
        var orders = await shop.AskAsync<IOrderStore, IReadOnlyList<Order>>(all => all.RecentAsync(Given.Ana, 9, default));

        Assert.All(["2 × Shirt", "Pay 40.00 USD", "visa", "4242", "PayPal"],
            text => Assert.Contains(text, WebUtility.HtmlDecode(page), StringComparison.Ordinal));
        Assert.Contains("Your order is #W1000008.", paid, StringComparison.Ordinal);
        Assert.Equal(paid.Split("<p>")[1], again.Split("<p>")[1]);
        Assert.Equal(["#W1000008", "#W1000007"], orders.Select(order => order.Number.Value));
        Assert.Contains("This check-out is paid.", await browser.GetStringAsync(link), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_was_never_given_shows_nothing()
    {
        await using var shop = await TestShop.OpenAsync();
        await using var app = await ServeAsync(shop);
        using var browser = app.GetTestClient();

        var answer = await browser.GetAsync("/checkout/guessed");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("frame-ancestors 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    private static async Task<string> PayAsync(HttpClient browser, string link, string method)
    {
        using var form = new FormUrlEncodedContent([new("method", method)]);
        return WebUtility.HtmlDecode(await (await browser.PostAsync(link, form)).Content.ReadAsStringAsync());
    }

    private static async Task<WebApplication> ServeAsync(TestShop shop)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        shop.Share(builder.Services);
        var app = builder.Build();
        app.MapCheckOutPage();
        await app.StartAsync();
        return app;
    }
}
