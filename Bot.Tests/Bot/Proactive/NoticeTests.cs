using System.Net;
using EcomBot.Bot.Storage;
using EcomBot.Commerce.Carts;
using EcomBot.Commerce.BackInStock;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Privacy;
using EcomBot.Bot.Proactive.Sending;
using EcomBot.Tests.Fakes;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace EcomBot.Tests.Bot.Proactive;

/// <summary>What customers are told without having just written, and what not.</summary>
public sealed class NoticeTests
{
    private static readonly CustomerId Ana = new("ana.silva");

    [Fact]
    public async Task An_order_that_ships_is_told_once_where_the_customer_asked_for_it()
    {
        await using var host = await ProactiveHost.StartAsync();
        await host.FollowAsync();

        var first = await host.TellAsync(host.Shipped());
        var again = await host.TellAsync(host.Shipped());
        var underAnotherName = await host.TellAsync(host.Shipped("e2"));
        await ProactiveHost.UntilAsync(() => host.Heard.Any(IsNews), () => string.Join("\n", host.Heard));
        await host.SendAsync();

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK), (first.Status, again.Status, underAnotherName.Status));
        var news = Assert.Single(host.Heard, IsNews);
        Assert.Equal("Order #W2611337 is on its way to you. The parcel: Swiftpost 1Z999. It is expected on Wednesday, June 3, 2026.\n\nIf you want no more such messages, answer STOP.", news);
        var row = Assert.Single(await host.NoticesAsync());
        Assert.Equal((NoticeState.Sent, "facebook/conversations/" + ProactiveHost.Ana), (row.State, row.Key));
        await host.CountsAsync("bot_notices_total{kind=\"Shipped\",result=\"sent\",reason=\"none\"} 1");
        Assert.Equal(OrderStatus.Shipped, (await OrderAsync(host)).Status);
    }

    [Fact]
    public async Task A_proactive_message_outside_Messengers_window_is_not_sent_and_is_counted()
    {
        await using var host = await ProactiveHost.StartAsync();
        await host.FollowAsync();
        var before = await host.QuietAsync();
        host.Clock.Pass(TimeSpan.FromHours(24));

        var told = await host.TellAsync(host.Shipped());
        var row = await host.DoneAsync("Shipped");

        Assert.Equal(HttpStatusCode.OK, told.Status);
        Assert.Equal((NoticeState.Dropped, NoticeReason.Closed), (row.State, row.Reason));
        Assert.Equal(before, host.Heard);
        await host.CountsAsync("bot_notices_closed_total{kind=\"Shipped\",channel=\"facebook\"} 1");
        await host.CountsAsync("bot_notices_total{kind=\"Shipped\",result=\"dropped\",reason=\"channel-closed\"} 1");
    }

    [Fact]
    public async Task Outside_the_window_one_email_tells_it_where_mail_can_be_sent()
    {
        await using var server = new FakeMailServer(refusals: 1);
        await using var host = await ProactiveHost.StartAsync(
            "--Smtp:Host=127.0.0.1", $"--Smtp:Port={server.Port}", "--Smtp:Security=None", "--Smtp:From=shop@example.com", "--SignIn:RequireCode=false");
        await host.FollowAsync();
        var before = await host.QuietAsync();
        host.Clock.Pass(TimeSpan.FromHours(24));

        await host.TellAsync(host.Shipped());
        await ProactiveHost.UntilAsync(async () => (await host.NoticesAsync())[0].Attempts == 1, () => "the first try");
        host.Clock.Pass(TimeSpan.FromHours(1));
        var row = await host.DoneAsync("Shipped");

        var mail = await MimeMessage.LoadAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(await server.FirstAsync())));
        Assert.Equal(NoticeState.Emailed, row.State);
        Assert.Equal(before, host.Heard);
        Assert.Equal(("ana.silva@example.com", "Order #W2611337 is on its way"), (mail.To.Mailboxes.Single().Address, mail.Subject));
        Assert.StartsWith("Hello Ana,", mail.TextBody, StringComparison.Ordinal);
        Assert.EndsWith("@example.com", mail.MessageId, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_told_who_neither_asked_nor_agreed()
    {
        await using var host = await ProactiveHost.StartAsync();
        await host.SignInAsync();
        await DoAsync<ChangeProfile, CustomerEffect>(host, new(Ana, MarketingOptIn: false));

        await host.TellAsync(host.Shipped());

        Assert.Empty(await host.NoticesAsync());
        await host.CountsAsync("bot_notices_total{kind=\"Shipped\",result=\"dropped\",reason=\"not-allowed\"} 1");
    }

    [Fact]
    public async Task Whoever_answers_stop_is_told_nothing_more()
    {
        await using var host = await ProactiveHost.StartAsync();
        await host.FollowAsync();
        await host.TellAsync(host.Shipped());
        await host.DoneAsync("Shipped");

        await host.SayAsync("STOP", "I will not write to you by myself any more");
        await host.TellAsync(new { id = "e2", type = "order.delivered", at = host.Clock.GetUtcNow(), order = ProactiveHost.Order, parcel = "1Z999" });

        Assert.Single(await host.NoticesAsync());
        Assert.False((await CustomerAsync(host)).MarketingOptIn);
    }

    [Fact]
    public async Task At_night_news_wait_for_the_morning()
    {
        await using var host = await ProactiveHost.StartAsync();
        await host.FollowAsync();
        host.Clock.Set(ProactiveHost.Noon.Date.AddDays(1).AddHours(3));

        await host.TellAsync(host.Shipped());
        await host.SendAsync();

        await ProactiveHost.UntilAsync(async () => (await host.NoticesAsync())[0].NotBefore > host.Clock.GetUtcNow()
            .ToUnixTimeMilliseconds(), () => "it waits");
        Assert.DoesNotContain(host.Heard, IsNews);
        host.Clock.Set(ProactiveHost.Noon.AddDays(1).AddHours(-1));
        await ProactiveHost.UntilAsync(() => host.Heard.Any(IsNews), () => "it is told");
    }

    [Fact]
    public async Task A_delivery_overtakes_what_was_not_told_yet()
    {
        await using var host = await ProactiveHost.StartAsync();
        await host.FollowAsync();
        host.Clock.Set(ProactiveHost.Noon.Date.AddDays(1).AddHours(3));
        await host.TellAsync(host.Shipped());

        await host.TellAsync(new { id = "e2", type = "order.delivered", at = host.Clock.GetUtcNow(), order = ProactiveHost.Order, parcel = "1Z999" });

        Assert.Equal([("Delivered", NoticeState.Waiting, null), ("Shipped", NoticeState.Dropped, NoticeReason.Overtaken)],
            (await host.NoticesAsync()).Select(row => (row.Kind, row.State, row.Reason)).Order());
    }

    [Fact]
    public async Task No_more_than_so_many_are_sent_a_day()
    {
        await using var host = await ProactiveHost.StartAsync("--Proactive:MostADay=1");
        await host.FollowAsync();
        await host.TellAsync(host.Shipped());
        await host.DoneAsync("Shipped");

        await host.TellAsync(new { id = "e2", type = "order.delivered", at = host.Clock.GetUtcNow(), order = ProactiveHost.Order, parcel = "1Z999" });
        await host.SendAsync();

        await ProactiveHost.UntilAsync(
            async () => (await host.NoticesAsync()).Single(row => row.Kind == "Delivered").NotBefore >= host.Clock.GetUtcNow().AddHours(24)
                .ToUnixTimeMilliseconds(), () => "it waits a day");
        Assert.Equal(NoticeState.Waiting, (await host.NoticesAsync()).Single(row => row.Kind == "Delivered").State);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_cart_is_spoken_of_once_unless_its_items_were_bought(bool isEmptied)
    {
        // The cart counts as left in the evening, when it is quiet somewhere in the USA for hours, so there is time to empty it.
        await using var host = await ProactiveHost.StartAsync("--Proactive:QuietFrom=19:00", "--Proactive:QuietUntil=22:00");
        await host.SignInAsync();
        await DoAsync<AddToCart, PricedCart>(host, new(Ana, new("P123-01")));
        host.Clock.Pass(TimeSpan.FromHours(5));

        await host.Get<CartWatch>().LookAsync(default);
        await ProactiveHost.UntilAsync(
            async () => (await host.NoticesAsync()).Any(row => row.NotBefore > host.Clock.GetUtcNow().ToUnixTimeMilliseconds()),
            () => "it waits for the end of the quiet hours");
        if (isEmptied)
        {
            await DoAsync<SetCartQuantity, PricedCart>(host, new(Ana, new("P123-01"), 0));
        }
        host.Clock.Pass(TimeSpan.FromHours(8));
        await host.SendAsync();
        await host.Get<CartWatch>().LookAsync(default);
        var row = await host.DoneAsync("CartLeft");

        Assert.Single(await host.NoticesAsync());
        Assert.Equal(isEmptied ? (NoticeState.Dropped, NoticeReason.Bought) : (NoticeState.Sent, null), (row.State, row.Reason));
        await ProactiveHost.UntilAsync(() => isEmptied || host.Heard.Any(IsOfCart), () => string.Join("\n", host.Heard));
        Assert.Equal(isEmptied ? 0 : 1, host.Heard.Count(IsOfCart));
    }

    [Fact]
    public async Task What_is_back_is_told_to_whoever_waits_for_it()
    {
        await using var host = await ProactiveHost.StartAsync();
        await host.SignInAsync();
        await DoAsync<WishForItem, BackInStockWish>(host, new(Ana, new("P107-06")));

        var told = await host.TellAsync(new { id = "s1", type = "stock.changed", at = host.Clock.GetUtcNow(), variant = "P107-06", stock = 5 });
        await host.Get<WishWatch>().LookAsync(default);
        await host.DoneAsync("BackInStock");
        await ProactiveHost.UntilAsync(() => host.Heard.Any(text => text.Contains("can be bought again", StringComparison.Ordinal)), () => "it is told");

        Assert.Equal(HttpStatusCode.OK, told.Status);
        Assert.Contains(host.Heard, text => text.StartsWith("Harmony Headphones (green, over-ear) can be bought again, for $", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_customer_is_told_what_is_kept_of_this_and_it_is_erased()
    {
        await using var host = await ProactiveHost.StartAsync();
        await host.FollowAsync();
        await host.TellAsync(host.Shipped());
        await host.DoneAsync("Shipped");
        await using var scope = host.Bot.Services.CreateAsyncScope();
        var rights = scope.ServiceProvider.GetRequiredService<ICustomerRights>();
        using var exported = new MemoryStream();

        await rights.ExportAsync(Ana, exported, default);
        await rights.EraseAsync(new(ActorKind.Agent, "test"), Ana, default);

        var kept = System.Text.Json.JsonDocument.Parse(exported.ToArray()).RootElement.GetProperty("notices");
        Assert.Equal((1, 1, 1), (kept.GetProperty("addresses").GetArrayLength(), kept.GetProperty("wishes").GetArrayLength(),
            kept.GetProperty("told").GetArrayLength()));
        Assert.Empty(await host.NoticesAsync());
    }

    private static bool IsOfCart(string text) =>
        text.StartsWith("Spring Water Bottle", StringComparison.Ordinal) && text.Contains("in your cart", StringComparison.Ordinal);

    private static bool IsNews(string text) => text.Contains("is on its way to you. The parcel", StringComparison.Ordinal);

    private static async Task DoAsync<TRequest, TEffect>(ProactiveHost host, TRequest request) where TRequest : class where TEffect : class
    {
        await using var scope = host.Bot.Services.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<IShopOperation<TRequest, TEffect>>()
            .ExecuteAsync(new(ActorKind.Customer, Ana.Value), OperationId.New(), request, default);
        Assert.True(outcome.IsAllowed, outcome.Refusal?.Message);
    }

    private static async Task<Order> OrderAsync(ProactiveHost host)
    {
        await using var scope = host.Bot.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IOrderStore>().FindAsync(Ana, new(ProactiveHost.Order), default))!;
    }

    private static async Task<Customer> CustomerAsync(ProactiveHost host)
    {
        await using var scope = host.Bot.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<ICustomerDirectory>().FindAsync(Ana, default))!;
    }
}
