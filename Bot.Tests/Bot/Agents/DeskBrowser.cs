using Microsoft.Playwright;

namespace EcomBot.Tests.Bot.Agents;

/// <summary>A person of the shop in front of the desk.</summary>
internal sealed class DeskBrowser(IPage page, Uri address)
{
    private const float Patience = 60_000;

    /// <summary>What the browser's console complained of.</summary>
    public List<string> Errors { get; } = [];

    public IPage Page => page;

    /// <summary>Signs in on the page for it, which leads to the desk.</summary>
    public static async Task<DeskBrowser> OpenAsync(IPage page, Uri address, string name, string password)
    {
        var desk = new DeskBrowser(page, address);
        page.SetDefaultTimeout(Patience);
        page.Console += (_, message) =>
        {
            // A browser calls every answer of 400 and above an error.
            if (message.Type == "error" && !message.Text.Contains("409", StringComparison.Ordinal))
            {
                desk.Errors.Add(message.Text);
            }
        };
        await page.GotoAsync(new Uri(address, "/staff").ToString());
        await page.GetByLabel("Name").FillAsync(name);
        await page.GetByLabel("Password").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.Locator("#queue").WaitForAsync();
        return desk;
    }

    /// <summary>Waits for a customer in the queue and opens the conversation.</summary>
    public async Task FindAsync(string reason)
    {
        await page.Locator(".queue a", new() { HasText = reason }).First.ClickAsync();
        await page.Locator("#lines").WaitForAsync();
    }

    /// <summary>Presses a button.</summary>
    public Task PressAsync(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    /// <summary>Waits until the page says something.</summary>
    public Task ReadAsync(string text) => page.GetByText(text).First.WaitForAsync();

    /// <summary>Writes to the customer.</summary>
    public async Task SayAsync(string text)
    {
        await page.GetByLabel("Your answer").FillAsync(text);
        await PressAsync("Send");
    }

    /// <summary>How many lines of the bot the person sees; the notice that a person is there is one.</summary>
    public async Task<int> CountBotLinesAsync()
    {
        await page.Locator("#lines li.bot", new() { HasText = "is here now" }).WaitForAsync();
        return await page.Locator("#lines li.bot").CountAsync();
    }

    /// <summary>Opens another page of the desk.</summary>
    public Task GoAsync(string path) => page.GotoAsync(new Uri(address, path).ToString());
}
