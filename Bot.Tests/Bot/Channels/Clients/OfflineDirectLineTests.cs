using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using EcomBot.Tests.Processes;

namespace EcomBot.Tests.Bot.Channels.Clients;

/// <summary>
/// offline-directline speaks carelessly for a channel: its activities have no recipient, nobody joins, and it answers what the bot says
/// with an empty body.
/// </summary>
public sealed class OfflineDirectLineTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _data = new();
    private readonly HttpClient _http = new();
    private BotProcess _bot = null!;

    [NpmFact("offline-directline")]
    public async Task A_customer_behind_it_is_served_like_any_other()
    {
        var port = FreePort.Find();
        await using var line = NodeProcess.Start(
            "offline-directline", "node_modules/offline-directline/dist/cmdutil.js", "-d", $"{port}", "-b", new Uri(_bot.Address, "/api/messages").ToString());
        _http.BaseAddress = new($"http://127.0.0.1:{port}/directline/");
        var conversation = await OpenAsync();

        await SayAsync(conversation, "where is my order #W2611340?", "What is your e-mail address?");
        await SayAsync(conversation, "ana.silva@example.com", "Order #W2611340 is on its way to you.");
        await SayAsync(conversation, "I want to return something", "Which order do you mean?");

        Assert.DoesNotContain("fail:", _bot.Said);
        Assert.DoesNotContain("not implemented", line.Said);
    }

    public async Task InitializeAsync() => _bot = await BotProcess.ServeAsync(_data.Path);

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        _http.Dispose();
        _data.Dispose();
    }

    private async Task<string> OpenAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            try
            {
                using var opened = await _http.PostAsJsonAsync("conversations", new { }, patience.Token);
                return (await opened.Content.ReadFromJsonAsync<JsonElement>(patience.Token)).GetProperty("conversationId").GetString()!;
            }
            catch (HttpRequestException starting) when (starting.HttpRequestError == HttpRequestError.ConnectionError)
            {
                await Task.Delay(100, patience.Token);
            }
        }
    }

    private async Task SayAsync(string conversation, string text, string expected)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var posted = await _http.PostAsJsonAsync($"conversations/{conversation}/activities",
            new { type = "message", text, locale = "en-US", from = new { id = "u1" } }, patience.Token);
        Assert.Equal(HttpStatusCode.OK, posted.StatusCode);
        while (!(await _http.GetStringAsync($"conversations/{conversation}/activities", patience.Token)).Contains(expected, StringComparison.Ordinal))
        {
            await Task.Delay(100, patience.Token);
        }
    }
}
