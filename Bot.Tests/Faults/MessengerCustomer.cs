using System.Net;
using System.Text.Json;
using EcomBot.Commerce.Storage;
using EcomBot.Tests.Bot.Channels.Messenger;
using EcomBot.Tests.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Tests.Faults;

/// <summary>A customer on Messenger: Meta brings what they say until the bot has taken it, now and then twice.</summary>
internal sealed class MessengerCustomer(BotFleet bots, GraphPeer graph, string id, int seed) : IServiceCustomer
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(30) };
    private readonly Random _random = new(seed);
    private int _said;

    /// <inheritdoc/>
    public int Again { get; private set; }

    /// <inheritdoc/>
    public int Repeated { get; private set; }

    /// <inheritdoc/>
    public Task OpenAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> SayAsync(string text, Func<string, bool> isAnswer)
    {
        var before = Heard().Count;
        await BringAsync(text);
        var patience = DateTime.UtcNow + Patience;
        while (true)
        {
            var replies = Heard()[before..];
            if (replies.Exists(reply => isAnswer(reply)))
            {
                return replies;
            }
            Assert.True(DateTime.UtcNow < patience, $"{id} got no answer to: {text}\nHeard: {string.Join('\n', replies)}");
            await Task.Delay(200);
        }
    }

    /// <inheritdoc/>
    public async Task CheckAsync(TestShop shop)
    {
        var said = await SaidByBotAsync(shop);
        var heard = Heard();
        var place = 0;
        foreach (var text in said)
        {
            // In order; what comes again after a crash comes before anything new.
            var found = heard.IndexOf(text, place);
            Assert.True(found >= 0, $"{id} never heard: {text}");
            Assert.All(heard[place..found], again => Assert.Contains(again, heard[..place]));
            place = found + 1;
        }
        Assert.All(heard[place..], again => Assert.Contains(again, heard[..place]));
        Repeated = heard.Count - said.Count;
    }

    public void Dispose() => _http.Dispose();

    private async Task<List<string>> SaidByBotAsync(TestShop shop)
    {
        var named = $"%{id}%";
        var lines = await shop.AskAsync<ShopContext, List<string>>(all => all.Database.SqlQuery<string>(
            $"""SELECT "Json" AS "Value" FROM "BotTranscript" WHERE "Key" LIKE {named} AND "Kind" = 1 ORDER BY "Place" """).ToListAsync());
        return [.. lines.Select(line => JsonSerializer.Deserialize<JsonElement>(line)).Select(line => DirectLineCustomer.Text(line, "text")).OfType<string>()];
    }

    private List<string> Heard() => [.. graph.To(id).Select(call => call.Text).OfType<string>()];

    private async Task BringAsync(string text)
    {
        var body = MessengerPage.Body("messaging", [MessengerPage.Event(id, new { message = new { mid = $"m_{id}_{++_said}", text } })]);
        await Task.WhenAll(Enumerable.Range(0, _random.Next(10) == 0 ? 2 : 1).Select(_ => InsistAsync(body)));
    }

    private async Task InsistAsync(byte[] body)
    {
        var patience = DateTime.UtcNow + Patience;
        while (!await IsTakenAsync(body))
        {
            Again++;
            Assert.True(DateTime.UtcNow < patience, $"Meta found nobody who listens for {id}.");
            await Task.Delay(_random.Next(50, 250));
        }
    }

    private async Task<bool> IsTakenAsync(byte[] body)
    {
        try
        {
            var addresses = bots.Addresses;
            using var response = addresses.Count == 0 ? null : await MessengerPage.PostAsync(_http, addresses[_random.Next(addresses.Count)], body);
            Assert.True(response is null || (int)response.StatusCode is 200 or 429 or >= 500, $"Meta was answered {response?.StatusCode}.");
            return response?.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception broken) when (broken is HttpRequestException or TaskCanceledException or IOException)
        {
            return false;
        }
    }
}
