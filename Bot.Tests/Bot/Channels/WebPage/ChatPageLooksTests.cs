using EcomBot.Tests.Processes;
using Microsoft.Playwright;

namespace EcomBot.Tests.Bot.Channels.WebPage;

/// <summary>The chat page in the customer's language and colours, by keyboard.</summary>
public sealed class ChatPageLooksTests : IAsyncLifetime
{
    private const int Patience = 60_000;

    private readonly TemporaryFolder _data = new();
    private BotProcess _bot = null!;
    private Chromium _chromium = null!;

    [BrowserFact]
    public async Task It_speaks_the_six_languages()
    {
        (string Locale, string Language, string Title, string Placeholder, string Greeting)[] languages =
        [
            ("en-US", "en", "Customer service", "Type your message", "Hello!"), ("de-AT", "de", "Kundenservice", "Nachricht", "Hallo!"),
            ("es-MX", "es", "Atención al cliente", "mensaje", "¡Hola!"), ("fr-CA", "fr", "Service client", "message", "Bonjour"),
            ("pt-BR", "pt-BR", "Atendimento ao cliente", "mensagem", "Olá!"), ("zh-CN", "zh-Hans", "客户服务", "消息", "您好"),
        ];
        foreach (var (locale, language, title, placeholder, greeting) in languages)
        {
            var page = await _chromium.OpenAsync(locale);
            await page.GotoAsync(_bot.Address.ToString());
            await page.Locator(".webchat__basic-transcript").GetByText(greeting).First.WaitForAsync(new() { Timeout = Patience });

            Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
            Assert.Equal(title, await page.TitleAsync());
            Assert.Equal(title, await page.Locator("h1").TextContentAsync());
            Assert.Contains(placeholder, await page.Locator("[data-id=webchat-sendbox-input]").GetAttributeAsync("placeholder"),
                StringComparison.OrdinalIgnoreCase);
            Assert.Equal(language, await page.Locator("#language").InputValueAsync());
            await page.CloseAsync();
        }
    }

    [BrowserFact]
    public async Task A_language_can_be_chosen()
    {
        var chat = await Chat.OpenAsync(await _chromium.OpenAsync(), _bot.Address);

        await chat.Page.Locator("#language").SelectOptionAsync("de");

        await Assertions.Expect(chat.Page.Locator("h1")).ToHaveTextAsync("Kundenservice", new() { Timeout = Patience });
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Neues Gespräch" }).ClickAsync();
        await chat.ReadAsync("Hallo!");
        Assert.Empty(chat.Errors);
    }

    [BrowserFact]
    public async Task It_follows_the_customers_dark_setting_at_once()
    {
        var chat = await Chat.OpenAsync(await _chromium.OpenAsync(), _bot.Address);
        await chat.SayAsync("where is my order #W2611340?");
        await chat.ReadAsync("What is your e-mail address?");
        await chat.SayAsync("ana.silva@example.com");
        await chat.ReadAsync("NO5431325361");

        await chat.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });

        var bubble = chat.Page.Locator(".webchat__bubble:not(.webchat__bubble--from-user) .webchat__bubble__content").First;
        await Assertions.Expect(bubble).ToHaveCSSAsync("background-color", "rgb(16, 24, 23)", new() { Timeout = Patience });
        await Assertions.Expect(chat.Page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(16, 24, 23)");
        Assert.Equal("rgb(231, 239, 237)", await chat.Page.Locator(".ac-textBlock").First.EvaluateAsync<string>("block => getComputedStyle(block).color"));
        Assert.Empty(chat.Errors);
        await Pictures.KeepAsync(chat.Page, "chat-dark");
    }

    [BrowserFact]
    public async Task Everything_is_reached_and_named_without_a_mouse()
    {
        var chat = await Chat.OpenAsync(await _chromium.OpenAsync(), _bot.Address);
        await Assertions.Expect(chat.Page.Locator("[data-id=webchat-sendbox-input]")).ToBeFocusedAsync(new() { Timeout = Patience });

        var reached = new List<string>();
        for (var step = 0; step < 40; step++)
        {
            await chat.Page.Keyboard.PressAsync("Tab");
            reached.Add(await chat.Page.EvaluateAsync<string>("document.activeElement.id || document.activeElement.dataset.id || document.activeElement.tagName"));
        }
        var unnamed = await chat.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('button, select, input:not([type=file]), textarea, img')].filter(one => one.checkVisibility())
              .filter(one => one.tagName === 'IMG' ? !one.hasAttribute('alt') : !(one.getAttribute('aria-label') || one.title || one.textContent.trim() || one.placeholder || one.getAttribute('aria-labelledby')))
              .map(one => one.outerHTML)
            """);

        Assert.Contains("language", reached);
        Assert.Contains("restart", reached);
        Assert.Contains("webchat-sendbox-input", reached);
        Assert.Empty(unnamed);
    }

    public async Task InitializeAsync()
    {
        if (Chromium.Executable is not null)
        {
            _bot = await BotProcess.ServeAsync(_data.Path);
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
}
