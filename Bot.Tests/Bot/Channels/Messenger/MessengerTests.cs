using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace EcomBot.Tests.Bot.Channels.Messenger;

/// <summary>Facebook Messenger on the wire, as Meta speaks it, against the bot as a process.</summary>
public sealed class MessengerTests(MessengerPage page) : IClassFixture<MessengerPage>
{
    private const string AskForEmail = "What is your e-mail address?";

    private static int _customers;

    private readonly string _ana = $"{2_000_000 + Interlocked.Increment(ref _customers)}";
    private readonly MessengerPage _page = page;

    [Theory]
    [InlineData("hub.mode=subscribe&hub.verify_token=VERIFY&hub.challenge=1158201444", HttpStatusCode.OK, "1158201444")]
    [InlineData("hub.mode=subscribe&hub.verify_token=OTHER&hub.challenge=1158201444", HttpStatusCode.Forbidden, "")]
    [InlineData("hub.mode=other&hub.verify_token=VERIFY&hub.challenge=1158201444", HttpStatusCode.Forbidden, "")]
    [InlineData("hub.challenge=1158201444", HttpStatusCode.Forbidden, "")]
    public async Task Only_who_knows_the_verify_token_sets_up_the_webhook(string query, HttpStatusCode status, string body)
    {
        using var response = await _page.GetAsync(query);

        Assert.Equal((status, body), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task A_customer_returns_an_item_by_pressing()
    {
        await _page.SayAsync(_ana, "I want to return an item", AskForEmail);
        var before = (long)(await ReturnsAsync())!;
        var which = await _page.SayAsync(_ana, _page.Text(_ana, "ana.silva@example.com"), call => call.QuickReplies.Count > 0);
        var order = which[^1].QuickReplies[0];
        Assert.StartsWith("1. #W26", order.Title);
        var summary = await _page.SayAsync(_ana, _page.Tap(_ana, order), call => call.QuickReplies.Any(IsYes));
        Assert.Contains("Return from order", summary[^1].Text);
        var yes = summary[^1].QuickReplies.Single(IsYes);

        await _page.SayAsync(_ana, _page.Tap(_ana, yes), call => call.Text?.Contains("is registered under RMA-") == true);
        await _page.SayAsync(_ana, _page.Tap(_ana, yes), call => call.Text is not null);

        Assert.Empty(_page.Graph.Refused);
        Assert.Equal(before + 1, await ReturnsAsync());
    }

    [Fact]
    public async Task An_order_is_shown_with_a_receipt()
    {
        await _page.SayAsync(_ana, "where is my order #W2611340?", AskForEmail);

        var shown = await _page.SayAsync(_ana, _page.Text(_ana, "ana.silva@example.com"), call => call.Template == "receipt");

        var status = shown.First(call => call.Text?.Contains("on its way") == true);
        Assert.Contains("NO5431325361", status.Text);
        var receipt = shown.First(call => call.Template == "receipt").Body.GetProperty("message").GetProperty("attachment").GetProperty("payload");
        Assert.Equal(("Ana Silva", "#W2611340", "USD"),
            (receipt.GetProperty("recipient_name").GetString(), receipt.GetProperty("order_number").GetString(), receipt.GetProperty("currency").GetString()));
        Assert.Equal(29m, receipt.GetProperty("summary").GetProperty("total_cost").GetDecimal());
    }

    [Fact]
    public async Task A_card_that_Meta_refuses_is_said_in_words()
    {
        await _page.SayAsync(_ana, "where is my order #W2611340?", AskForEmail);
        _page.Graph.RefuseCards = true;

        var shown = await _page.SayAsync(_ana, _page.Text(_ana, "ana.silva@example.com"), call => call.Text?.Contains("Total: $29.00") == true);

        _page.Graph.RefuseCards = false;
        Assert.DoesNotContain(shown, call => call.Template is not null);
    }

    [Fact]
    public async Task A_message_that_is_brought_again_is_answered_once()
    {
        var said = _page.Text(_ana, "where is my order?", "m_twice" + _ana);

        await _page.BringAsync(said);
        await _page.BringAsync(said, said);
        await _page.SayAsync(_ana, _page.Text(_ana, "ana.silva@example.com"), call => call.Text?.Contains("Thank you, Ana") == true);
        Assert.Equal(HttpStatusCode.OK, await _page.BringAsync(said));

        Assert.Single(_page.To(_ana), call => call.Text?.Contains(AskForEmail) == true);
    }

    [Fact]
    public async Task Fifty_messages_of_one_POST_are_each_answered_once_and_in_order()
    {
        var customers = Enumerable.Range(0, 10).Select(number => $"{_ana}0{number}").ToList();
        var events = Enumerable.Range(0, 5).SelectMany(round => customers.Select(customer => _page.Text(customer, round switch
        {
            0 => "where is my order #W2611340?",
            1 => "ana.silva@example.com",
            _ => "where is my order #W2611340?",
        }))).ToList();

        Assert.Equal(HttpStatusCode.OK, await _page.BringAsync(events));

        foreach (var customer in customers)
        {
            await _page.HearAsync(customer, _ => _page.To(customer).Count(call => call.Template == "receipt") == 4);
            Assert.Single(_page.To(customer), call => call.Text?.Contains(AskForEmail) == true);
            Assert.Contains(AskForEmail, _page.To(customer)[0].Text);
        }
    }

    [Fact]
    public async Task Its_own_echoes_receipts_and_what_others_hold_are_never_answered()
    {
        var echo = new
        {
            message =
            new { mid = _page.NextMid(), text = "where is my order?", is_echo = true, app_id = long.Parse(MessengerPage.AppId), metadata = "ecombot" }
        };
        await _page.BringAsync(
            MessengerPage.Echo(_ana, echo),
            MessengerPage.Event(_ana, new { delivery = new { mids = new[] { "m_1" }, watermark = 1 } }),
            MessengerPage.Event(_ana, new { read = new { watermark = 1 } }),
            MessengerPage.Event(_ana, new { reaction = new { reaction = "love", emoji = "❤️", action = "react", mid = "m_1" } }),
            MessengerPage.Event(_ana, new { message_edit = new { mid = "m_1", text = "new", num_edit = 1 } }),
            MessengerPage.Event(_ana, new { game_plays = new { game_id = "1" } }));
        await _page.BringAsync("standby", [_page.Text(_ana, "where is my order?")]);

        await _page.SayAsync(_ana, "where is my order?", AskForEmail);

        Assert.Single(_page.To(_ana));
    }

    [Fact]
    public async Task Somebody_who_writes_in_the_pages_inbox_silences_the_bot_until_the_conversation_comes_back()
    {
        await _page.SayAsync(_ana, "where is my order?", AskForEmail);
        await _page.BringAsync(MessengerPage.Echo(_ana,
            new { message = new { mid = _page.NextMid(), text = "Hello, this is Kim", is_echo = true, app_id = 263902037430900 } }));
        await _page.BringAsync(_page.Text(_ana, "hello Kim"));
        await _page.BringAsync(MessengerPage.Event(_ana,
            new { pass_thread_control = new { previous_owner_app_id = "263902037430900", new_owner_app_id = MessengerPage.AppId } }));

        await _page.SayAsync(_ana, _page.Text(_ana, "ana.silva@example.com"), call => call.Text?.Contains("Thank you, Ana") == true);

        Assert.Single(_page.To(_ana).TakeWhile(call => call.Text?.Contains("Thank you, Ana") != true));
    }

    [Fact]
    public async Task Who_asks_for_a_conversation_gets_it()
    {
        await _page.SayAsync(_ana, "where is my order?", AskForEmail);

        var passed = await _page.SayAsync(
            _ana, MessengerPage.Event(_ana, new { request_thread_control = new { requested_owner_app_id = 263902037430900, metadata = "pls" } }),
            call => call.Path == "me/pass_thread_control");

        Assert.Equal(263902037430900, passed[^1].Body.GetProperty("target_app_id").GetInt64());
    }

    [Fact]
    public async Task An_account_that_the_shop_links_is_signed_in_and_the_task_goes_on()
    {
        await _page.SayAsync(_ana, "where is my order #W2611340?", AskForEmail);

        var told = await _page.SayAsync(_ana, Linked(Code(await AnaAsync(), DateTimeOffset.UtcNow.AddMinutes(5), MessengerPage.LinkSecret)),
            call => call.Template == "receipt");

        Assert.Contains(told, call => call.Text?.Contains("You are signed in") == true);
    }

    [Theory]
    [InlineData(5, "another secret that is not the shop's own", "")]
    [InlineData(-5, MessengerPage.LinkSecret, "")]
    [InlineData(600, MessengerPage.LinkSecret, "")]
    [InlineData(5, MessengerPage.LinkSecret, "x")]
    public async Task An_account_that_the_shop_did_not_sign_is_not_signed_in(int minutes, string secret, string spoilt)
    {
        var code = spoilt + Code(await AnaAsync(), DateTimeOffset.UtcNow.AddMinutes(minutes), secret);

        await _page.SayAsync(_ana, Linked(code), call => call.Text?.Contains("did not work") == true);

        await _page.SayAsync(_ana, "where is my order?", AskForEmail);
    }

    [Fact]
    public async Task The_get_started_button_greets_and_offers_to_sign_in()
    {
        var greeted = await _page.SayAsync(_ana,
            MessengerPage.Event(_ana, new { postback = new { mid = _page.NextMid(), title = "Get started", payload = "GET_STARTED" } }),
            call => call.Template == "button");

        Assert.Contains("Hello!", greeted[0].Text);
        var button = greeted[^1].Body.GetProperty("message").GetProperty("attachment").GetProperty("payload").GetProperty("buttons")[0];
        Assert.Equal(("account_link", "https://shop.example/link"), (button.GetProperty("type").GetString(), button.GetProperty("url").GetString()));
    }

    [Fact]
    public async Task What_the_menu_says_is_answered_like_words() => await _page.SayAsync(
        _ana,
        MessengerPage.Event(_ana, new { postback = new { mid = _page.NextMid(), title = "Cut", payload = """{"say":"Where is my order?"}""" } }),
        call => call.Text?.Contains(AskForEmail) == true);

    [Theory]
    [InlineData(613, 400)]
    [InlineData(190, 400)]
    [InlineData(1200, 400)]
    [InlineData(2, 500)]
    [InlineData(0, 0)]
    public async Task A_reply_that_the_Graph_API_does_not_take_now_is_said_later_and_once(int code, int status)
    {
        if (code == 0)
        {
            _page.Graph.SayNothing(_ana);
        }
        else
        {
            _page.Graph.FailWith(code, status, to: _ana);
        }

        await _page.SayAsync(_ana, "where is my order?", AskForEmail);
        await _page.SayAsync(_ana, _page.Text(_ana, "ana.silva@example.com"), call => call.Text?.Contains("Thank you, Ana") == true);

        Assert.Single(_page.To(_ana), call => call.Text?.Contains(AskForEmail) == true);
    }

    [Theory]
    [InlineData(551, null)]
    [InlineData(10, 2018278)]
    [InlineData(200, null)]
    [InlineData(100, 2018001)]
    public async Task A_reply_that_is_refused_for_good_is_given_up_and_the_next_one_is_said(int code, int? subcode)
    {
        _page.Graph.FailWith(code, subcode: subcode, to: _ana);
        await _page.BringAsync(_page.Text(_ana, "where is my order?"));

        await _page.SayAsync(_ana, _page.Text(_ana, "ana.silva@example.com"), call => call.Text?.Contains("Thank you, Ana") == true);

        Assert.DoesNotContain(_page.To(_ana), call => call.Text?.Contains(AskForEmail) == true);
        await _page.Bot.ReadAsync(new Regex(Regex.Escape($"was given up (error {code}, subcode {subcode?.ToString() ?? "none"})")));
    }

    [Fact]
    public async Task Nothing_is_said_to_a_customer_who_wrote_more_than_a_day_ago()
    {
        var longAgo = MessengerPage.Event(_ana, new { message = new { mid = _page.NextMid(), text = "where is my order?" } },
            DateTimeOffset.UtcNow.AddHours(-25).ToUnixTimeMilliseconds());
        await _page.BringAsync(longAgo);

        await _page.SayAsync(_ana, _page.Text(_ana, "ana.silva@example.com"), call => call.Text?.Contains("Thank you, Ana") == true);

        Assert.DoesNotContain(_page.To(_ana), call => call.Text?.Contains(AskForEmail) == true);
    }

    [Fact]
    public async Task The_address_of_a_photo_is_not_called()
    {
        var photo = new { type = "image", payload = new { url = new Uri(_page.Graph.Address, "/v24.0/within-the-network") } };

        await _page.SayAsync(_ana, MessengerPage.Event(_ana, new { message = new { mid = _page.NextMid(), attachments = new[] { photo } } }),
            call => call.Text is not null);

        Assert.DoesNotContain(_page.Graph.Refused, refused => refused.Contains("within-the-network"));
    }

    private static bool IsYes((string Title, string Payload) reply) => reply.Payload.Contains("\"choice\":\"yes\"");

    private Task<object?> ReturnsAsync() => _page.AskDatabaseAsync("SELECT COUNT(*) FROM \"Orders\" WHERE \"Status\" LIKE '%return%requested%'");

    private async Task<string> AnaAsync() =>
        (string)(await _page.AskDatabaseAsync("SELECT \"Id\" FROM \"Customers\" WHERE \"Email\" = 'ana.silva@example.com'"))!;

    private object Linked(string code) => MessengerPage.Event(_ana, new { account_linking = new { status = "linked", authorization_code = code } });

    private static string Code(string customer, DateTimeOffset until, string secret)
    {
        var claims = Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(new { sub = customer, exp = until.ToUnixTimeSeconds() }));
        return $"{claims}.{Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(claims)))}";
    }
}
