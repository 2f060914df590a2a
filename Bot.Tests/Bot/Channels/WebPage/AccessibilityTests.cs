using EcomBot.Tests.Processes;
using Microsoft.Playwright;

namespace EcomBot.Tests.Bot.Channels.WebPage;

/// <summary>The chat page, and the chat on a page of the shop, by the rules of WCAG 2.2 A and AA, as axe checks them.</summary>
public sealed class AccessibilityTests : IAsyncLifetime
{
    private const int Patience = 60_000;

    private readonly TemporaryFolder _data = new();
    private readonly string _shop = $"http://127.0.0.1:{FreePort.Find()}";
    private BotProcess? _bot;
    private Chromium? _chromium;

    [NpmFact(Axe.Client, NeedsBrowser = true)]
    public async Task The_page_breaks_no_rule_light_or_dark()
    {
        var chat = await Chat.OpenAsync(await _chromium!.OpenAsync(), _bot!.Address);
        await chat.SayAsync("where is my order #W2611340?");
        await chat.ReadAsync("What is your e-mail address?");
        await chat.SayAsync("ana.silva@example.com");
        await chat.ReadAsync("NO5431325361");

        Assert.Empty(await Axe.CheckAsync(chat.Page));
        await chat.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Empty(await Axe.CheckAsync(chat.Page));
    }

    [NpmFact(Axe.Client, NeedsBrowser = true)]
    public async Task The_chat_breaks_no_rule_of_a_page_of_the_shop()
    {
        await using var shop = new ShopPages(_shop, _bot!.Address);
        var page = await _chromium!.OpenAsync();
        await page.GotoAsync(shop.Origin);
        await page.GetByRole(AriaRole.Button, new() { Name = "Chat with us" }).ClickAsync(new() { Timeout = Patience });
        await page.FrameLocator("ecombot-chat iframe").GetByText("I am the shop").First.WaitForAsync(new() { Timeout = Patience });

        Assert.Empty(await Axe.CheckAsync(page, "ecombot-chat"));
    }

    public async Task InitializeAsync()
    {
        if (Chromium.Executable is not null)
        {
            _bot = await BotProcess.ServeAsync(_data.Path, $"--DirectLine:AllowedOrigins:0={_shop}");
            _chromium = await Chromium.StartAsync();
        }
    }

    public async Task DisposeAsync()
    {
        if (_chromium is not null)
        {
            await _chromium.DisposeAsync();
            await _bot!.DisposeAsync();
        }
        _data.Dispose();
    }
}
