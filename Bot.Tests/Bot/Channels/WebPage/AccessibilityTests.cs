using System.Text.Json;
using EcomBot.Tests.Processes;
using Microsoft.Playwright;

namespace EcomBot.Tests.Bot.Channels.WebPage;

/// <summary>The chat page, and the chat on a page of the shop, by the rules of WCAG 2.2 A and AA, as axe checks them.</summary>
public sealed class AccessibilityTests : IAsyncLifetime
{
    private const int Patience = 60_000;
    private const int MostlyChecked = 5;

    private readonly TemporaryFolder _data = new();
    private readonly string _shop = $"http://127.0.0.1:{FreePort.Find()}";
    private BotProcess? _bot;
    private Chromium? _chromium;

    [NpmFact("axe", NeedsBrowser = true)]
    public async Task The_page_breaks_no_rule_light_or_dark()
    {
        var chat = await Chat.OpenAsync(await _chromium!.OpenAsync(), _bot!.Address);
        await chat.SayAsync("where is my order #W2611340?");
        await chat.ReadAsync("What is your e-mail address?");
        await chat.SayAsync("ana.silva@example.com");
        await chat.ReadAsync("NO5431325361");

        Assert.Empty(await CheckAsync(chat.Page));
        await chat.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Empty(await CheckAsync(chat.Page));
    }

    [NpmFact("axe", NeedsBrowser = true)]
    public async Task The_chat_breaks_no_rule_of_a_page_of_the_shop()
    {
        await using var shop = new ShopPages(_shop, _bot!.Address);
        var page = await _chromium!.OpenAsync();
        await page.GotoAsync(shop.Origin);
        await page.GetByRole(AriaRole.Button, new() { Name = "Chat with us" }).ClickAsync(new() { Timeout = Patience });
        await page.FrameLocator("ecombot-chat iframe").GetByText("I am the shop").First.WaitForAsync(new() { Timeout = Patience });

        Assert.Empty(await CheckAsync(page, "ecombot-chat"));
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

    // What is broken, a line each: the rule, and where.
    private static async Task<IReadOnlyList<string>> CheckAsync(IPage page, string part = "html")
    {
        var axe = Path.Combine(NpmClients.FolderOf("axe"), "node_modules", "axe-core", "axe.min.js");
        await page.EvaluateAsync(await File.ReadAllTextAsync(axe));
        var found = await page.EvaluateAsync<JsonElement>("""
            part => axe.run(part, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations', 'passes'] })
            """, part);
        Assert.True(found.GetProperty("passes").GetArrayLength() >= MostlyChecked, "axe checked next to nothing.");
        return [.. found.GetProperty("violations").EnumerateArray().SelectMany(rule => rule.GetProperty("nodes").EnumerateArray()
            .Select(node => $"{rule.GetProperty("id").GetString()}: {node.GetProperty("target")} {node.GetProperty("html").GetString()} {node.GetProperty("failureSummary").GetString()}"))];
    }
}
