using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace EcomBot.Tests.Bot.Channels.DirectLine;

/// <summary>A client of the Direct Line, at an address of its own behind a proxy where one is given.</summary>
internal sealed class LineClient(Uri bot, string? address = null) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = bot };

    /// <summary>The conversation that is open.</summary>
    public JsonElement Opened { get; private set; }

    private string Conversation => $"/v3/directline/conversations/{Opened.GetProperty("conversationId").GetString()}";

    /// <summary>Opens a conversation as the chat page does.</summary>
    public async Task OpenAsync()
    {
        using var token = await SendAsync("POST", "/chat/token");
        var issued = await token.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        using var opened = await SendAsync("POST", "/v3/directline/conversations", issued.GetProperty("token").GetString());
        Opened = await opened.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Posts a message into the open conversation.</summary>
    public Task<HttpResponseMessage> PostAsync(string text) => SendAsync(
        "POST", $"{Conversation}/activities", Opened.GetProperty("token").GetString(), new { type = "message", text, locale = "en-US" });

    /// <summary>Says something and reads what the bot says to it.</summary>
    public async Task<JsonElement> SayAsync(string text)
    {
        using var posted = await PostAsync(text);
        posted.EnsureSuccessStatusCode();
        using var read = await SendAsync("GET", $"{Conversation}/activities", Opened.GetProperty("token").GetString());
        return (await read.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities").EnumerateArray().Last();
    }

    /// <summary>Sends a request with a bearer token; null leaves one out.</summary>
    public async Task<HttpResponseMessage> SendAsync(string method, string path, string? token = null, object? body = null)
    {
        using var request = new HttpRequestMessage(new(method), path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        if (address is not null)
        {
            request.Headers.Add("X-Forwarded-For", address);
        }
        return await _http.SendAsync(request);
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();
}
