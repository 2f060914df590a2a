using System.Net;
using System.Text.Json;
using EcomBot.Bot.Proactive;
using EcomBot.Bot.Proactive.Events;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Bot.Proactive;

/// <summary><c>POST /api/events</c> as the shop's systems see it.</summary>
public sealed class EventsTests(EventsTests.Shop shop) : IClassFixture<EventsTests.Shop>
{
    private readonly ProactiveHost _host = shop.Host;

    [Fact]
    public async Task An_event_is_taken_once_and_answered_alike_each_time()
    {
        var body = JsonSerializer.Serialize(_host.Shipped());

        var first = await _host.TellAsync(body);
        var again = await _host.TellAsync(body);
        var other = await _host.TellAsync(body.Replace("1Z999", "1Z998", StringComparison.Ordinal));

        Assert.Equal((HttpStatusCode.OK, "done"), (first.Status, first.Body.GetProperty("result").GetString()));
        Assert.Equal(first.Body.ToString(), again.Body.ToString());
        Assert.Equal((HttpStatusCode.Conflict, "The id e1 was used for another event."), (other.Status, Message(other.Body)));
    }

    [Theory]
    [InlineData(-301, ProactiveHost.Secret, "is more than 300 s from the bot's time")]
    [InlineData(301, ProactiveHost.Secret, "is more than 300 s from the bot's time")]
    [InlineData(0, "another secret of thirty-two signs", "must be sha256= and the HMAC-SHA256")]
    public async Task What_is_not_signed_just_now_by_the_shop_is_refused(int seconds, string secret, string reason)
    {
        var answer = await _host.TellAsync(JsonSerializer.Serialize(_host.Shipped()), _host.Clock.GetUtcNow().AddSeconds(seconds), secret);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Contains(reason, Message(answer.Body), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json", "The body is no JSON: line 1, byte 1.", null)]
    [InlineData("[]", "The body must be a JSON object.", null)]
    [InlineData("""{"type":"order.shipped"}""", "The field id is missing.", "id")]
    [InlineData("""{"id":"x","type":"order.lost"}""",
        "There is no type order.lost: it is one of order.packed, order.shipped, order.delivered, order.delayed, return.received, stock.changed.", "type")]
    [InlineData("""{"id":"x","type":"order.shipped","at":"yesterday","order":"#W2611337","parcel":"1"}""",
        "The field at must be a time as ISO 8601 writes it, such as 2026-06-01T12:00:00Z.", "at")]
    [InlineData("""{"id":"x","type":"order.shipped","at":"2026-06-01T12:00:00Z","order":"#W2611337"}""", "The field parcel is missing.", "parcel")]
    [InlineData("""{"id":"x","type":"order.shipped","at":"2026-06-01T12:00:00Z","order":"#W2611337","parcel":"1","estimatedDelivry":"2026-06-01"}""",
        "An event of type order.shipped has no field estimatedDelivry.", "estimatedDelivry")]
    [InlineData("""{"id":"x","id":"y","type":"order.shipped"}""", "The field id is there twice.", "id")]
    [InlineData("""{"id":"x","type":"stock.changed","at":"2026-06-01T12:00:00Z","variant":"P107-06","stock":-1}""",
        "The field stock must be a whole number from 0 to 2147483647.", "stock")]
    public async Task What_is_no_event_is_refused_by_a_message_that_names_what_and_where(string body, string message, string? field)
    {
        var answer = await _host.TellAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(message, Message(answer.Body));
        Assert.Equal(field, answer.Body.GetProperty("error").GetProperty("field").GetString());
    }

    [Theory]
    [InlineData("""{"id":"x","type":"order.shipped","at":"2026-06-01T12:00:00Z","order":"#W9999999","parcel":"1"}""", HttpStatusCode.NotFound,
        "There is no order #W9999999 of this customer.")]
    [InlineData("""{"id":"x","type":"stock.changed","at":"2026-06-01T12:00:00Z","variant":"none"}""", HttpStatusCode.NotFound, "There is no item none.")]
    [InlineData("""{"id":"x","type":"order.shipped","at":"2026-06-01T12:00:00Z","order":"#W2611341","parcel":"1"}""", HttpStatusCode.Conflict,
        "Order #W2611341 does not go from Delivered to Shipped.")]
    [InlineData("""{"id":"x","type":"order.delayed","at":"2026-06-01T12:00:00Z","order":"#W2611347","estimatedDelivery":"2026-06-09"}""",
        HttpStatusCode.Conflict, "No parcel of order #W2611347 is on its way: the order is Pending.")]
    [InlineData("""{"id":"x","type":"return.received","at":"2026-06-01T12:00:00Z","order":"#W2611347"}""", HttpStatusCode.Conflict,
        "No return or exchange of order #W2611347 is under way.")]
    public async Task What_the_shop_does_not_allow_is_refused(string body, HttpStatusCode status, string message)
    {
        var answer = await _host.TellAsync(body);

        Assert.Equal((status, message), (answer.Status, Message(answer.Body)));
    }

    [Fact]
    public async Task Delays_and_refunds_are_told_as_well()
    {
        await _host.SignInAsync();
        var now = _host.Clock.GetUtcNow();

        var delayed = await _host.TellAsync(new
        {
            id = "d",
            type = "order.delayed",
            at = now,
            order = "#W2611340",
            estimatedDelivery = now.AddDays(9),
            description = "held up by snow"
        });
        var sooner = await _host.TellAsync(new { id = "d2", type = "order.delayed", at = now, order = "#W2611340", estimatedDelivery = now.AddDays(1) });
        var refunded = await _host.TellAsync(new { id = "r", type = "return.received", at = now, order = "#W2611343" });
        // Which of the two is told first nobody says.
        await ProactiveHost.UntilAsync(
            () => _host.Heard.Any(text => text.Contains("is being refunded to you", StringComparison.Ordinal))
                && _host.Heard.Any(text => text.Contains("comes later than planned", StringComparison.Ordinal)),
            () => string.Join("\n", _host.Heard));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK), (delayed.Status, sooner.Status, refunded.Status));
        Assert.Equal(["Delayed", "Refunded"], (await _host.NoticesAsync()).Where(row => row.Subject != ProactiveHost.Order).Select(row => row.Kind).Order());
        Assert.Contains(_host.Heard,
            text => text.StartsWith("Order #W2611340 comes later than planned. We are sorry about that. It is expected on Wednesday, June 10, 2026.",
            StringComparison.Ordinal));
        Assert.Contains(_host.Heard, text => text.StartsWith("What you sent back from order #W2611343 has arrived, and $", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_secret_there_is_no_such_page()
    {
        await using var closed = await ProactiveHost.StartAsync("--Proactive:Secret=");
        using var http = new HttpClient();

        using var answer = await http.PostAsync(new Uri(new Uri(closed.Bot.Urls.First()), EventsEndpoint.Path), null);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public void The_old_secret_is_taken_while_it_is_set()
    {
        var options = new ProactiveOptions { Secret = new('a', 32), OldSecret = new('b', 32) };
        var signature = new EventSignature(Microsoft.Extensions.Options.Options.Create(options), TimeProvider.System);
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);

        string? WhyNot(string secret) => signature.WhyNot(now, $"sha256={Convert.ToHexString(EventSignature.Sign(secret, now, [1, 2]))}", [1, 2]);

        Assert.Null(WhyNot(options.Secret));
        Assert.Null(WhyNot(options.OldSecret));
        Assert.NotNull(WhyNot(""));
        options.OldSecret = "";
        Assert.NotNull(WhyNot(""));
        Assert.NotNull(WhyNot(new('b', 32)));
    }

    private static string? Message(JsonElement body) => body.GetProperty("error").GetProperty("message").GetString();

    /// <summary>One bot for all of them.</summary>
    public sealed class Shop : IAsyncLifetime
    {
        internal ProactiveHost Host { get; private set; } = null!;

        public async Task InitializeAsync() => Host = await ProactiveHost.StartAsync();

        public async Task DisposeAsync() => await Host.DisposeAsync();
    }
}
