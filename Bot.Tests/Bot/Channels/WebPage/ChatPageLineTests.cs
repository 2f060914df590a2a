using EcomBot.Tests.Processes;

namespace EcomBot.Tests.Bot.Channels.WebPage;

/// <summary>What goes over the chat page's line: answers that break off, photos, and words that mean harm.</summary>
public sealed class ChatPageLineTests : IAsyncLifetime
{
    // The smallest PNG: one transparent pixel.
    private static readonly byte[] Photo = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private readonly TemporaryFolder _data = new();
    private BotProcess _bot = null!;
    private Chromium _chromium = null!;

    [BrowserFact]
    public async Task An_answer_that_breaks_off_comes_once_and_whole()
    {
        await using var line = new CuttableLine(_bot.Address);
        var chat = await Chat.OpenAsync(await _chromium.OpenAsync(), line.Address);
        await chat.SayAsync("where is my order #W2611340?");
        await chat.ReadAsync("What is your e-mail address?");
        line.CutAt("Order #W2611340 is on its way to you");

        await chat.SayAsync("ana.silva@example.com");
        await chat.ReadAsync("Order #W2611340 is on its way to you");
        await chat.SayAsync("thank you");
        await chat.ReadAsync("welcome");

        Assert.Equal(1, line.Cuts);
        Assert.Equal((1, 1, 1), (await chat.CountAsync("Thank you, Ana."), await chat.CountAsync("Order #W2611340 is on its way to you"),
            await chat.CountAsync("ana.silva@example.com")));
    }

    [BrowserFact]
    public async Task A_photo_goes_with_the_return_of_what_came_broken()
    {
        var chat = await Chat.OpenAsync(await _chromium.OpenAsync(), _bot.Address);
        await chat.SayAsync("the mouse from order #W2611348 came broken");
        await chat.ReadAsync("What is your e-mail address?");
        await chat.SayAsync("ana.silva@example.com");
        await chat.ReadAsync("What would help you best?");

        await chat.SendPhotoAsync("mouse.png", Photo);
        await chat.ReadAsync("I have kept your photo");
        await chat.PressAsync("Return it for a refund");
        await chat.PressAsync("Yes, do it");
        await chat.ReadAsync("is registered under RMA-2611348");

        var photo = Assert.Single((await SampleOrders.FindAsync(_data.Path, "#W2611348")).Return!.Photos!);
        using var http = new HttpClient();
        Assert.Equal(Photo, await http.GetByteArrayAsync(photo));
        Assert.Empty(chat.Errors);
    }

    [BrowserFact]
    public async Task Script_in_words_is_shown_and_not_run()
    {
        var chat = await Chat.OpenAsync(await _chromium.OpenAsync(), _bot.Address);
        string[] harm =
        [
            "<img src=x onerror=\"window.harmed=1\">", "<script>window.harmed=1</script>", "[press me](javascript:window.harmed=1)",
            "<a href=\"javascript:window.harmed=1\">press me</a>", "<svg onload=\"window.harmed=1\">", "![](x\" onerror=\"window.harmed=1)",
        ];

        foreach (var words in harm)
        {
            await chat.SayAsync($"my name is {words}");
            await chat.ReadAsync(words);
        }
        await chat.Page.ReloadAsync();
        await chat.ReadAsync(harm[^1]);

        Assert.Null(await chat.Page.EvaluateAsync<int?>("window.harmed ?? null"));
        Assert.Equal(0, await chat.Page.Locator("#chat :is(img[onerror], svg[onload], script, a[href^='javascript'])").CountAsync());
        Assert.Empty(chat.Errors);
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
