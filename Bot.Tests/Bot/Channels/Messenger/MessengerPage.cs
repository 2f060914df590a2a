using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EcomBot.Tests.Processes;
using Microsoft.Data.Sqlite;

namespace EcomBot.Tests.Bot.Channels.Messenger;

/// <summary>A page on Messenger for a test: Meta's webhooks go to a bot of its own, and the bot's calls to a Graph API of its own.</summary>
public sealed class MessengerPage : IAsyncLifetime
{
    public const string PageId = "101";
    public const string AppId = "1517776481860111";
    public const string LinkSecret = "a secret of the shop for account links";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(150);

    private readonly HttpClient _http = new();
    private readonly TemporaryFolder _data = new();
    private int _sent;

    internal GraphPeer Graph { get; private set; } = null!;

    internal BotProcess Bot { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Graph = await GraphPeer.StartAsync();
        Bot = await BotProcess.ServeAsync(_data.Path, [.. Settings(Graph.Address)]);
    }

    /// <summary>The settings of a bot on Messenger.</summary>
    public static IEnumerable<string> Settings(Uri graph) =>
    [
        $"--Messenger:PageToken={GraphPeer.PageToken}", $"--Messenger:AppSecret={GraphPeer.AppSecret}", "--Messenger:VerifyToken=VERIFY",
        $"--Messenger:AppId={AppId}",
        $"--Messenger:GraphUrl={graph}", "--Messenger:LinkUrl=https://shop.example/link", $"--Messenger:LinkSecret={LinkSecret}",
        "--Messenger:PauseAfterRefusedToken=00:00:01",
    ];

    /// <summary>An event of a customer, as Meta writes it.</summary>
    public static object Event(string customer, object part, long? at = null)
    {
        var body = JsonSerializer.SerializeToNode(part)!.AsObject();
        body["sender"] = JsonSerializer.SerializeToNode(new { id = customer });
        body["recipient"] = JsonSerializer.SerializeToNode(new { id = PageId });
        body["timestamp"] = at ?? DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        return body;
    }

    /// <summary>The echo of something that the page said.</summary>
    public static object Echo(string customer, object part)
    {
        var body = JsonSerializer.SerializeToNode(part)!.AsObject();
        body["sender"] = JsonSerializer.SerializeToNode(new { id = PageId });
        body["recipient"] = JsonSerializer.SerializeToNode(new { id = customer });
        body["timestamp"] = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        return body;
    }

    /// <summary>A text of a customer.</summary>
    public object Text(string customer, string text, string? mid = null) => Event(customer, new { message = new { mid = mid ?? NextMid(), text } });

    /// <summary>A tap of a customer on a quick reply.</summary>
    public object Tap(string customer, (string Title, string Payload) reply, string? mid = null) =>
        Event(customer, new { message = new { mid = mid ?? NextMid(), text = reply.Title, quick_reply = new { payload = reply.Payload } } });

    public string NextMid() => $"m_{Interlocked.Increment(ref _sent)}";

    /// <summary>Brings events in one POST, as Meta does.</summary>
    public Task<HttpStatusCode> BringAsync(params IReadOnlyList<object> events) => BringAsync("messaging", events);

    public async Task<HttpStatusCode> BringAsync(string kind, IReadOnlyList<object> events)
    {
        using var response = await PostAsync(_http, Bot.Address, Body(kind, events));
        return response.StatusCode;
    }

    /// <summary>The body of one POST of Meta's, who escapes what is not ASCII.</summary>
    public static byte[] Body(string kind, IReadOnlyList<object> events) => JsonSerializer.SerializeToUtf8Bytes(
        new { @object = "page", entry = new[] { new Dictionary<string, object> { ["id"] = PageId, ["time"] = 1, [kind] = events } } });

    /// <summary>Posts a signed body to a bot.</summary>
    public static async Task<HttpResponseMessage> PostAsync(HttpClient http, Uri bot, byte[] body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(bot, "/api/messenger")) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.TryAddWithoutValidation("X-Hub-Signature-256", Sign(body));
        return await http.SendAsync(request);
    }

    public Task<HttpResponseMessage> GetAsync(string query) => _http.GetAsync(new Uri(Bot.Address, $"/api/messenger?{query}"));

    public static string Sign(byte[] body) => $"sha256={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(GraphPeer.AppSecret), body))}";

    /// <summary>What the page has said to a customer, or done about them.</summary>
    internal IReadOnlyList<GraphCall> To(string customer) => [.. Graph.Taken.Where(call => call.Customer == customer)];

    /// <summary>Waits until the page has said something to a customer that is looked for.</summary>
    /// <returns>All that it said after what it had said before.</returns>
    internal async Task<IReadOnlyList<GraphCall>> HearAsync(string customer, Func<GraphCall, bool> isLast, int after = 0)
    {
        var deadline = DateTime.UtcNow + Patience;
        while (!To(customer).Skip(after).Any(isLast) && DateTime.UtcNow < deadline)
        {
            await Task.Delay(50);
        }
        var heard = To(customer).Skip(after).ToList();
        Assert.True(heard.Any(isLast),
            $"Heard: {string.Join('\n', heard.Select(call => call.Body))}\nRefused: {string.Join('\n', Graph.Refused)}\nThe bot: {Bot.Said}");
        return heard;
    }

    /// <summary>Says something and waits for what the page answers, up to the message that is looked for.</summary>
    internal async Task<IReadOnlyList<GraphCall>> SayAsync(string customer, object said, Func<GraphCall, bool> isLast)
    {
        var before = To(customer).Count;
        Assert.Equal(HttpStatusCode.OK, await BringAsync(said));
        return await HearAsync(customer, isLast, before);
    }

    internal Task<IReadOnlyList<GraphCall>> SayAsync(string customer, string text, string answer) =>
        SayAsync(customer, Text(customer, text), call => call.Text?.Contains(answer) == true);

    /// <summary>Reads one value of the bot's database.</summary>
    public async Task<object?> AskDatabaseAsync(string query)
    {
        await using var database = new SqliteConnection($"Data Source={_data["ecombot.db"]};Mode=ReadOnly");
        await database.OpenAsync();
        await using var command = database.CreateCommand();
#pragma warning disable CA2100 // The queries are written in the tests.
        command.CommandText = query;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync();
    }

    public async Task DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Graph.DisposeAsync();
        _http.Dispose();
        _data.Dispose();
    }
}
