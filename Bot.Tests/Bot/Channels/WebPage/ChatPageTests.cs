using EcomBot.Tests.Layout;
using EcomBot.Tests.Processes;

namespace EcomBot.Tests.Bot.Channels.WebPage;

/// <summary>The chat page in a real browser, with unmodified Web Chat, against the bot as a process.</summary>
public sealed class ChatPageTests : IAsyncLifetime
{
    private readonly TemporaryFolder _data = new();
    private BotProcess _bot = null!;
    private Chromium _chromium = null!;

    [BrowserFact]
    public async Task A_customer_signs_in_and_reads_where_an_order_is()
    {
        var chat = await Chat.OpenAsync(await _chromium.OpenAsync(), _bot.Address);

        await AskForAnOrderAsync(chat);

        Assert.Empty(chat.Errors);
        await Pictures.KeepAsync(chat.Page, "chat");
    }

    [BrowserFact]
    public async Task A_customer_whose_network_blocks_sockets_is_answered_all_the_same()
    {
        var page = await _chromium.OpenAsync();
        await page.AddInitScriptAsync("""
            window.WebSocket = class extends EventTarget { constructor() { super(); setTimeout(() => this.onerror?.(new Event('error'))); } };
            """);

        await AskForAnOrderAsync(await Chat.OpenAsync(page, _bot.Address));
    }

    [BrowserFact]
    public async Task A_reload_goes_on_with_the_same_conversation()
    {
        var order = await SampleOrders.OnItsWayAsync(_data.Path);
        var chat = await Chat.OpenAsync(await _chromium.OpenAsync(), _bot.Address);
        await chat.SayAsync("where is my parcel?");
        await chat.ReadAsync("What is your e-mail address?");

        await chat.Page.ReloadAsync();
        await chat.ReadAsync("What is your e-mail address?");
        await chat.SayAsync("Ana Silva, 78701");
        await chat.ReadAsync("Which order do you mean?");
        await chat.SayAsync(order.Number.Value);

        await chat.ReadAsync(order.Shipments[0].TrackingNumber.Value);
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

    private async Task AskForAnOrderAsync(Chat chat)
    {
        var order = await SampleOrders.OnItsWayAsync(_data.Path);
        await chat.SayAsync($"where is my order {order.Number}?");
        await chat.ReadAsync("What is your e-mail address?");
        await chat.SayAsync("ana.silva@example.com");
        await chat.ReadAsync("is on its way to you");
        await chat.ReadAsync(order.Lines[0].Title);
        await chat.ReadAsync(order.Shipments[0].TrackingNumber.Value);
    }
}
