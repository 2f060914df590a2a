using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using EcomBot.Tests.Bot.Staff;

namespace EcomBot.Tests.Bot.Agents;

/// <summary>A customer on the bot's own Direct Line, in this process.</summary>
internal sealed class DeskCustomer(StaffBrowser http, string conversation, string token)
{
    private int _said;

    /// <summary>Opens a conversation.</summary>
    public static async Task<DeskCustomer> OpenAsync(StaffHost host)
    {
        var http = host.Browse();
        using var asking = new HttpRequestMessage(HttpMethod.Post, "/chat/token");
        var given = await ReadAsync(await http.SendAsync(asking));
        var customer = new DeskCustomer(http, given.GetProperty("conversationId").GetString()!, given.GetProperty("token").GetString()!);
        await ReadAsync(await http.SendAsync(customer.Request(HttpMethod.Post, "/v3/directline/conversations", null)));
        return customer;
    }

    /// <summary>Opens a conversation and asks for a person.</summary>
    public static async Task<DeskCustomer> WaitAsync(StaffHost host, string reason)
    {
        var customer = await OpenAsync(host);
        await customer.SayAsync("I want to talk to a human");
        await customer.SayAsync(reason);
        return customer;
    }

    /// <summary>Writes, and waits until the turn is done.</summary>
    public Task SayAsync(string text) =>
        PostAsync(new { type = "message", text, from = new { id = "dl_x" }, channelData = new { clientActivityID = $"c{++_said}" } });

    /// <summary>Sends an event.</summary>
    public Task SendEventAsync(string name, object value) => PostAsync(new { type = "event", name, value, from = new { id = "dl_x" } });

    /// <summary>Everything in the conversation.</summary>
    public async Task<IReadOnlyList<JsonElement>> ReadAsync()
    {
        var read = await ReadAsync(await http.SendAsync(Request(HttpMethod.Get, $"/v3/directline/conversations/{conversation}/activities", null)));
        return [.. read.GetProperty("activities").EnumerateArray()];
    }

    /// <summary>What the customer reads of it, of the bot and of people.</summary>
    public async Task<IReadOnlyList<string>> HeardAsync() =>
        [.. (await ReadAsync()).Where(one => one.GetProperty("from").GetProperty("role").GetString() == "bot" && one.TryGetProperty("text", out _))
            .Select(one => one.GetProperty("text").GetString()!)];

    // A turn that takes longer than the line waits is answered before it is done. What was said is in the conversation together with the replies.
    private async Task PostAsync(object activity)
    {
        var taken = await ReadAsync(await http.SendAsync(Request(HttpMethod.Post, $"/v3/directline/conversations/{conversation}/activities", activity)));
        var (id, deadline) = (taken.GetProperty("id").GetString(), DateTime.UtcNow + TimeSpan.FromMinutes(2));
        while (!(await ReadAsync()).Any(one => one.GetProperty("id").GetString() == id))
        {
            Assert.True(DateTime.UtcNow < deadline, $"The turn of {id} is not done.");
            await Task.Delay(50);
        }
    }

    private HttpRequestMessage Request(HttpMethod method, string path, object? body)
    {
        var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return request;
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {text}");
        return JsonDocument.Parse(text).RootElement;
    }
}
