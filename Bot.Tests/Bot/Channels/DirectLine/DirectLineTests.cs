using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using EcomBot.Tests.Processes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace EcomBot.Tests.Bot.Channels.DirectLine;

/// <summary>Direct Line 3.0 on the wire, as its clients use it, against the bot as a process.</summary>
public sealed class DirectLineTests : IAsyncLifetime
{
    private const string Secret = "a secret of the shop's back end";

    private const string PageSecret = "another secret of the shop's back end";

    private readonly TemporaryFolder _data = new();
    private readonly HttpClient _http = new();
    private BotProcess _bot = null!;

    [Fact]
    public async Task A_conversation_greets_answers_and_echoes_what_was_posted()
    {
        var opened = await StartAsync(await GenerateAsync("dl_ana"));

        var posted = await PostAsync(opened, "where is my order?", "c-1");
        var (activities, watermark) = await ReadAsync(opened, "");

        var echo = activities.Single(activity => Text(activity, "id") == posted);
        Assert.Equal("c-1", echo.GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.Equal("dl_ana", echo.GetProperty("from").GetProperty("id").GetString());
        var reply = activities[^1];
        Assert.Equal(posted, Text(reply, "replyToId"));
        Assert.Equal("bot", reply.GetProperty("from").GetProperty("role").GetString());
        Assert.DoesNotContain(activities.SelectMany(activity => activity.EnumerateObject()), field => field.Value.ValueKind == JsonValueKind.Null);
        Assert.Empty((await ReadAsync(opened, watermark)).Activities);
    }

    [Fact]
    public async Task A_customer_of_the_shops_page_is_known_at_once()
    {
        var opened = await StartAsync(await GenerateAsync("dl_ana", CustomerToken("ana.silva", PageSecret)));

        await PostAsync(opened, "where is #W2611340?", "c-1");
        var (activities, _) = await ReadAsync(opened, "");

        Assert.StartsWith("Order #W2611340 is on its way to you.", Text(activities[^1], "text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_of_a_customer_that_the_shop_did_not_sign_is_refused()
    {
        using var request = Request(HttpMethod.Post, "tokens/generate", Secret);
        request.Content = JsonContent.Create(new
        {
            user = new { id = "dl_ana" },
            customerToken = CustomerToken("ana.silva", "a secret that somebody has made up")
        });

        Assert.Equal(HttpStatusCode.Forbidden, (await _http.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_client_cannot_speak_as_somebody_else()
    {
        var opened = await StartAsync(await GenerateAsync("dl_ana"));

        await PostAsync(opened, "hello", "c-1", from: "dl_bo");
        var (activities, _) = await ReadAsync(opened, "");

        Assert.DoesNotContain(activities, activity => activity.GetProperty("from").GetProperty("id").GetString() == "dl_bo");
    }

    [Fact]
    public async Task A_socket_that_comes_back_gets_what_it_missed_and_nothing_twice()
    {
        var opened = await StartAsync(await GenerateAsync("dl_ana"));
        var (seen, watermark) = await FirstFrameAsync(opened.StreamUrl);
        Assert.NotEmpty(seen);

        var posted = await PostAsync(opened, "hello", "c-1");
        var back = await ReconnectAsync(opened, watermark);
        var (missed, _) = await FirstFrameAsync(back.StreamUrl);

        Assert.Contains(missed, activity => Text(activity, "id") == posted);
        Assert.Empty(missed.Select(activity => Text(activity, "id")).Intersect(seen.Select(activity => Text(activity, "id"))));
    }

    [Fact]
    public async Task A_token_opens_its_own_conversation_alone()
    {
        var ana = await StartAsync(await GenerateAsync("dl_ana"));
        var bo = await StartAsync(await GenerateAsync("dl_bo"));

        var response = await SendAsync(HttpMethod.Get, $"conversations/{ana.ConversationId}/activities", bo.Token);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("tokens/generate")]
    [InlineData("conversations")]
    public async Task A_caller_without_proof_is_refused(string path)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync(HttpMethod.Post, path, null)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(HttpMethod.Post, path, "not a token")).StatusCode);
    }

    [Fact]
    public async Task A_token_does_not_make_tokens_for_others()
    {
        var ana = await StartAsync(await GenerateAsync("dl_ana"));

        var response = await SendAsync(HttpMethod.Post, "tokens/generate", ana.Token);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task A_refreshed_token_opens_the_same_conversation()
    {
        var opened = await StartAsync(await GenerateAsync("dl_ana"));

        var refreshed = await SendAsync(HttpMethod.Post, "tokens/refresh", opened.Token);
        var token = (await refreshed.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString()!;

        Assert.NotEmpty((await ReadAsync(opened with { Token = token }, "")).Activities);
    }

    [Fact]
    public async Task A_photo_is_kept_and_handed_out_again()
    {
        var opened = await StartAsync(await GenerateAsync("dl_ana"));
        using var form = new MultipartFormDataContent
        {
            { new StringContent("""{"type":"message","attachments":[{"name":"box.png"}]}""", Encoding.UTF8, "application/vnd.microsoft.activity"),
                "activity", "blob" },
            { new ByteArrayContent([1, 2, 3]) { Headers = { ContentType = new("image/png") } }, "file", "box.png" },
        };

        using var request = Request(HttpMethod.Post, $"conversations/{opened.ConversationId}/upload?userId=dl_ana", opened.Token);
        request.Content = form;
        var response = await _http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var (activities, _) = await ReadAsync(opened, "");
        var address = activities.Single(activity => activity.TryGetProperty("attachments", out var files)
            && files.EnumerateArray().Any(file => Text(file, "name") == "box.png"))
            .GetProperty("attachments")[0].GetProperty("contentUrl").GetString();
        Assert.Equal([1, 2, 3], await _http.GetByteArrayAsync(address));
    }

    [Fact]
    public async Task A_file_of_a_kind_that_is_not_accepted_is_refused()
    {
        var opened = await StartAsync(await GenerateAsync("dl_ana"));
        using var form = new MultipartFormDataContent
        {
            { new StringContent("""{"type":"message"}""", Encoding.UTF8, "application/vnd.microsoft.activity"), "activity", "blob" },
            { new ByteArrayContent([1]) { Headers = { ContentType = new("text/html") } }, "file", "page.html" },
        };

        using var request = Request(HttpMethod.Post, $"conversations/{opened.ConversationId}/upload", opened.Token);
        request.Content = form;
        var response = await _http.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("page.html", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_activity_that_is_no_JSON_is_refused_and_changes_nothing()
    {
        var opened = await StartAsync(await GenerateAsync("dl_ana"));
        var before = (await ReadAsync(opened, "")).Watermark;
        using var request = Request(HttpMethod.Post, $"conversations/{opened.ConversationId}/activities", opened.Token);
        request.Content = new StringContent("{\"type\":", Encoding.UTF8, "application/json");

        var response = await _http.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(before, (await ReadAsync(opened, "")).Watermark);
    }

    [Theory]
    [InlineData("https://shop.example", true)]
    [InlineData("https://elsewhere.example", false)]
    public async Task Only_allowed_origins_are_let_in(string origin, bool allowed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, new Uri(_bot.Address, "/v3/directline/conversations"));
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with");

        var response = await _http.SendAsync(request);

        Assert.Equal(allowed, response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_page_of_another_origin_gets_no_token()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_bot.Address, "/chat/token"));
        request.Headers.Add("Origin", "https://elsewhere.example");

        var response = await _http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    public async Task InitializeAsync() =>
        _bot = await BotProcess.ServeAsync(_data.Path, $"--DirectLine:Secret={Secret}", "--DirectLine:AllowedOrigins:0=https://shop.example",
            $"--PageTokens:Secret={PageSecret}");

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        _http.Dispose();
        _data.Dispose();
    }

    private static string CustomerToken(string customer, string secret) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Audience = "ecombot",
        Expires = DateTime.UtcNow.AddMinutes(5),
        Claims = new Dictionary<string, object> { ["sub"] = customer },
        SigningCredentials = new(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(secret)), SecurityAlgorithms.HmacSha256),
    });

    private async Task<string> GenerateAsync(string user, string? customerToken = null)
    {
        using var request = Request(HttpMethod.Post, "tokens/generate", Secret);
        request.Content = JsonContent.Create(new { user = new { id = user }, customerToken });
        var response = await _http.SendAsync(request);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString()!;
    }

    private async Task<Opened> StartAsync(string token) => await Opened.Of(await SendAsync(HttpMethod.Post, "conversations", token));

    private async Task<Opened> ReconnectAsync(Opened opened, string watermark) =>
        await Opened.Of(await SendAsync(HttpMethod.Get, $"conversations/{opened.ConversationId}?watermark={watermark}", opened.Token));

    private async Task<string> PostAsync(Opened opened, string text, string clientActivityId, string? from = null)
    {
        using var request = Request(HttpMethod.Post, $"conversations/{opened.ConversationId}/activities", opened.Token);
        request.Content = JsonContent.Create(new
        {
            type = "message",
            text,
            from = new { id = from ?? "anybody" },
            channelData = new { clientActivityID = clientActivityId }
        });
        var response = await _http.SendAsync(request);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }

    private async Task<(List<JsonElement> Activities, string Watermark)> ReadAsync(Opened opened, string watermark)
    {
        var response = await SendAsync(HttpMethod.Get, $"conversations/{opened.ConversationId}/activities?watermark={watermark}", opened.Token);
        return Parse(await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    private static async Task<(List<JsonElement> Activities, string Watermark)> FirstFrameAsync(string streamUrl)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(streamUrl), patience.Token);
        await socket.SendAsync(ArraySegment<byte>.Empty, WebSocketMessageType.Text, true, patience.Token);
        using var frame = new MemoryStream();
        var buffer = new byte[4096];
        ValueWebSocketReceiveResult received;
        do
        {
            received = await socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
            frame.Write(buffer, 0, received.Count);
        }
        while (!received.EndOfMessage);
        return Parse(JsonSerializer.Deserialize<JsonElement>(frame.ToArray()));
    }

    private static (List<JsonElement> Activities, string Watermark) Parse(JsonElement set) =>
        ([.. set.GetProperty("activities").EnumerateArray()], set.GetProperty("watermark").GetString()!);

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? token)
    {
        using var request = Request(method, path, token);
        return await _http.SendAsync(request);
    }

    private HttpRequestMessage Request(HttpMethod method, string path, string? token)
    {
        var request = new HttpRequestMessage(method, new Uri(_bot.Address, $"/v3/directline/{path}"));
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return request;
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private sealed record Opened(string ConversationId, string Token, string StreamUrl)
    {
        public static async Task<Opened> Of(HttpResponseMessage response)
        {
            var body = await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
            return new(Text(body, "conversationId")!, Text(body, "token")!, Text(body, "streamUrl")!);
        }
    }
}
