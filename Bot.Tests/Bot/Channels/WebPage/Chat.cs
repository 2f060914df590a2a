using Microsoft.Playwright;

namespace EcomBot.Tests.Bot.Channels.WebPage;

/// <summary>A customer in front of the chat page.</summary>
internal sealed class Chat(IPage page)
{
    // Machines under test are slow.
    private const int Patience = 60_000;

    /// <summary>What the browser's console complained of.</summary>
    public List<string> Errors { get; } = [];

    public IPage Page => page;

    /// <summary>Opens the page and waits for the greeting.</summary>
    public static async Task<Chat> OpenAsync(IPage page, Uri address)
    {
        var chat = new Chat(page);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                chat.Errors.Add(message.Text);
            }
        };
        await page.GotoAsync(address.ToString());
        await chat.ReadAsync("I am the shop");
        return chat;
    }

    /// <summary>Writes a message and sends it.</summary>
    public async Task SayAsync(string text)
    {
        var box = page.Locator("[data-id=webchat-sendbox-input]");
        await box.FillAsync(text);
        await box.PressAsync("Enter");
    }

    /// <summary>Sends a picture from the customer's device.</summary>
    public async Task SendPhotoAsync(string name, byte[] content)
    {
        await page.Locator("#chat input[type=file]").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "image/png", Buffer = content });
        // The box takes a while to take the file in, and Enter in an empty box sends nothing.
        var activities = page.Locator(".webchat__basic-transcript__activity");
        var before = await activities.CountAsync();
        for (var deadline = DateTime.UtcNow.AddMilliseconds(Patience); await activities.CountAsync() == before;)
        {
            Assert.True(DateTime.UtcNow < deadline, $"{name} was not sent.");
            await page.Locator("[data-id=webchat-sendbox-input]").PressAsync("Enter");
            await Task.Delay(200);
        }
    }

    /// <summary>Presses one of the buttons below the conversation, when it is there.</summary>
    public Task PressAsync(string title) => page.Locator(".webchat__suggested-actions__button").GetByText(title, new() { Exact = true })
        .ClickAsync(new() { Timeout = Patience });

    /// <summary>How often something stands in the conversation.</summary>
    public Task<int> CountAsync(string text) => page.Locator(".webchat__bubble__content").GetByText(text).CountAsync();

    /// <summary>Waits until the bot has said something.</summary>
    public Task ReadAsync(string text) =>
        page.Locator(".webchat__basic-transcript").GetByText(text).Last.WaitForAsync(new() { Timeout = Patience });
}
