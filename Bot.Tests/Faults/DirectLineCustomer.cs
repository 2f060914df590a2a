using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using EcomBot.Tests.Commerce.Storage;

namespace EcomBot.Tests.Faults;

/// <summary>A customer on the Direct Line whose device posts again, under the same name, whatever it got no answer to.</summary>
internal sealed class DirectLineCustomer(BotFleet bots, string name, int seed) : IServiceCustomer
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(30) };
    private readonly Random _random = new(seed);

    /// <summary>The conversation that is open.</summary>
    public string Conversation { get; private set; } = string.Empty;

    /// <summary>Everything its device was sent so far, in order.</summary>
    public List<JsonElement> Seen { get; } = [];

    /// <inheritdoc/>
    public int Again { get; private set; }

    /// <inheritdoc/>
    public int Repeated => 0;

    /// <inheritdoc/>
    public async Task OpenAsync()
    {
        var opened = await InsistAsync(() => Request(HttpMethod.Post, "conversations", new { user = new { id = name } }));
        Conversation = opened.GetProperty("conversationId").GetString()!;
    }

    /// <summary>Says something and waits for the replies to it, which are committed together.</summary>
    /// <returns>The texts of the replies.</returns>
    public async Task<IReadOnlyList<string>> SayAsync(string text, Func<string, bool>? isAnswer = null)
    {
        var id = await PostAsync(text, Guid.NewGuid().ToString("N"));
        var patience = DateTime.UtcNow + Patience;
        while (true)
        {
            await ReadAsync();
            var replies = Seen.Where(activity => Text(activity, "replyToId") == id).Select(activity => Text(activity, "text") ?? string.Empty).ToList();
            if (replies.Count > 0)
            {
                return replies;
            }
            Assert.True(DateTime.UtcNow < patience, $"{name} got no reply to: {text}");
            await Task.Delay(200);
        }
    }

    /// <summary>Posts a message under a name, sometimes twice at once, and again until it is taken.</summary>
    /// <returns>The id it was given.</returns>
    public async Task<string> PostAsync(string text, string clientActivityId)
    {
        var body = new { type = "message", text, locale = "en-US", from = new { id = name }, channelData = new { clientActivityID = clientActivityId } };
        HttpRequestMessage Make() => Request(HttpMethod.Post, $"conversations/{Conversation}/activities", body);
        var copies = Enumerable.Range(0, _random.Next(10) == 0 ? 2 : 1).Select(_ => InsistAsync(Make));
        var ids = (await Task.WhenAll(copies)).Select(answer => answer.GetProperty("id").GetString()!).Distinct();
        return Assert.Single(ids);
    }

    /// <summary>Reads what was said since it read last.</summary>
    public async Task ReadAsync()
    {
        var set = await InsistAsync(() => Request(HttpMethod.Get, $"conversations/{Conversation}/activities?watermark={Seen.Count}", null));
        Seen.AddRange(set.GetProperty("activities").EnumerateArray());
        Assert.Equal($"{Seen.Count}", set.GetProperty("watermark").GetString());
    }

    /// <inheritdoc/>
    public async Task CheckAsync(TestShop shop)
    {
        await ReadAsync();
        var ids = Seen.Select(activity => Text(activity, "id")).ToList();
        Assert.Equal(ids.Distinct(), ids);
        var said = Seen.Where(activity => activity.GetProperty("from").GetProperty("role").GetString() == "user").ToList();
        var replies = Seen.Except(said).Where(activity => activity.TryGetProperty("replyToId", out _))
            .Select(activity => (To: Text(activity, "replyToId"), Text: Text(activity, "text"))).ToList();
        Assert.Equal(replies.Distinct(), replies);
        Assert.All(said, activity => Assert.Contains(replies, reply => reply.To == Text(activity, "id")));
    }

    public void Dispose() => _http.Dispose();

    /// <summary>A text field of an activity.</summary>
    public static string? Text(JsonElement activity, string field) => activity.TryGetProperty(field, out var value) ? value.GetString() : null;

    private async Task<JsonElement> InsistAsync(Func<HttpRequestMessage> make)
    {
        var patience = DateTime.UtcNow + Patience;
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var request = make();
                using var response = await _http.SendAsync(request);
                if (response.IsSuccessStatusCode)
                {
                    Again += attempt;
                    return await response.Content.ReadFromJsonAsync<JsonElement>();
                }
                Assert.True((int)response.StatusCode is 429 or >= 500, $"{request.RequestUri} answered {(int)response.StatusCode}.");
            }
            catch (Exception broken) when (broken is HttpRequestException or TaskCanceledException or IOException or JsonException)
            {
            }
            Assert.True(DateTime.UtcNow < patience, $"{name} found nobody who listens.");
            await Task.Delay(_random.Next(50, 250));
        }
    }

    private HttpRequestMessage Request(HttpMethod method, string path, object? body)
    {
        var addresses = bots.Addresses;
        var address = addresses.Count > 0 ? addresses[_random.Next(addresses.Count)] : throw new HttpRequestException("Nobody listens.");
        var request = new HttpRequestMessage(method, new Uri(address, $"/v3/directline/{path}")) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", BotFleet.Secret);
        return request;
    }
}
