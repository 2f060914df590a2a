using System.Text;
using EcomBot.Tests.Processes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Microsoft.Playwright;

namespace EcomBot.Tests.Bot.Channels.WebPage;

/// <summary>The chat on pages of the shop: one whose origin is allowed, and one whose is not.</summary>
public sealed class EmbeddedChatTests : IAsyncLifetime
{
    private const string Secret = "a secret of the shop's own back end";
    private const int Patience = 60_000;

    private readonly TemporaryFolder _data = new();
    private readonly string _shop = $"http://127.0.0.1:{FreePort.Find()}";
    private BotProcess _bot = null!;
    private Chromium _chromium = null!;

    [BrowserFact]
    public async Task A_customer_of_the_shop_is_known_and_the_keyboard_does_it_all()
    {
        await using var shop = new ShopPages(_shop, _bot.Address) { Customer = CustomerToken("ana.silva") };
        var (page, errors) = await OpenAsync(shop.Origin);
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Chat with us" });

        await button.FocusAsync(new() { Timeout = Patience });
        await page.Keyboard.PressAsync("Enter");
        var chat = page.FrameLocator("ecombot-chat iframe");
        await ReadAsync(chat, "I am the shop");
        await SayAsync(chat, "where is #W2611340?");
        await ReadAsync(chat, "Order #W2611340 is on its way to you.");
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(button).ToBeFocusedAsync(new() { Timeout = Patience });
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(page.Locator("ecombot-chat [role=dialog]")).ToBeHiddenAsync();
        Assert.Empty(errors);
    }

    [BrowserFact]
    public async Task The_conversation_goes_on_from_page_to_page_and_ends_with_the_sign_in()
    {
        await using var shop = new ShopPages(_shop, _bot.Address) { Customer = CustomerToken("ana.silva") };
        var (page, _) = await OpenAsync(shop.Origin);
        await page.GetByRole(AriaRole.Button, new() { Name = "Chat with us" }).ClickAsync(new() { Timeout = Patience });
        var chat = page.FrameLocator("ecombot-chat iframe");
        await ReadAsync(chat, "I am the shop");
        await SayAsync(chat, "where is #W2611340?");
        await ReadAsync(chat, "Order #W2611340 is on its way to you.");

        await page.GetByText("Home").ClickAsync();
        await ReadAsync(chat, "Order #W2611340 is on its way to you.");
        shop.Customer = string.Empty;
        await page.ReloadAsync();
        await ReadAsync(chat, "I am the shop");

        Assert.Equal(0, await chat.GetByText("Order #W2611340").CountAsync());
        await SayAsync(chat, "where is #W2611340?");
        await ReadAsync(chat, "What is your e-mail address?");
    }

    [BrowserFact]
    public async Task A_page_of_another_origin_gets_no_chat()
    {
        await using var other = new ShopPages($"http://localhost:{FreePort.Find()}", _bot.Address);
        var (page, errors) = await OpenAsync(other.Origin);
        await WaitAsync(() => errors.Any(error => error.Contains("DirectLine:AllowedOrigins")));
        Assert.Equal(0, await page.Locator("ecombot-chat").CountAsync());

        await page.GotoAsync($"{other.Origin}/frame");
        await WaitAsync(() => errors.Any(error => error.Contains("frame-ancestors")));
        Assert.Equal(0, await page.FrameLocator("iframe").Locator("#chat").CountAsync());
    }

    public async Task InitializeAsync()
    {
        if (Chromium.Executable is not null)
        {
            _bot = await BotProcess.ServeAsync(_data.Path, $"--DirectLine:AllowedOrigins:0={_shop}", $"--PageTokens:Secret={Secret}");
            _chromium = await Chromium.StartAsync();
        }
    }

    public async Task DisposeAsync()
    {
        if (Chromium.Executable is not null)
        {
            await _chromium.DisposeAsync();
            await _bot.DisposeAsync();
        }
        _data.Dispose();
    }

    private async Task<(IPage Page, List<string> Errors)> OpenAsync(string address)
    {
        var page = await _chromium.OpenAsync();
        var errors = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                errors.Add(message.Text);
            }
        };
        await page.GotoAsync(address);
        return (page, errors);
    }

    private static async Task SayAsync(IFrameLocator chat, string text)
    {
        var box = chat.Locator("[data-id=webchat-sendbox-input]");
        await box.FillAsync(text);
        await box.PressAsync("Enter");
    }

    private static Task ReadAsync(IFrameLocator chat, string text) =>
        chat.Locator(".webchat__basic-transcript").GetByText(text).Last.WaitForAsync(new() { Timeout = Patience });

    private static async Task WaitAsync(Func<bool> seen)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!seen())
        {
            await Task.Delay(100, patience.Token);
        }
    }

    private static string CustomerToken(string customer) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Audience = "ecombot",
        Expires = DateTime.UtcNow.AddMinutes(5),
        Claims = new Dictionary<string, object> { ["sub"] = customer },
        SigningCredentials = new(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Secret)), SecurityAlgorithms.HmacSha256),
    });
}
