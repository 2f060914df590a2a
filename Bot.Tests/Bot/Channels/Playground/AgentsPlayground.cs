using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using EcomBot.Tests.Processes;

namespace EcomBot.Tests.Bot.Channels.Playground;

/// <summary>The Microsoft 365 Agents Playground, unmodified: it plays a channel, and the test the person in front of it.</summary>
internal sealed class AgentsPlayground : IAsyncDisposable
{
    /// <summary>Its folder in <c>NpmClients</c>.</summary>
    public const string Client = "agents-playground";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly NodeProcess _process;
    private readonly HttpClient _http;
    private readonly ClientWebSocket _stream = new();
    private readonly List<PlaygroundMessage> _heard = [];
    private Task _hearing = Task.CompletedTask;

    private AgentsPlayground(NodeProcess process, Uri address) => (_process, _http) = (process, new() { BaseAddress = address });

    /// <summary>The ids of its people and conversations.</summary>
    public JsonNode Config { get; private set; } = null!;

    /// <summary>The personal chat of its user with the bot.</summary>
    public string PersonalChat => (string)Config["personalChat"]!["id"]!;

    /// <summary>A group chat with the bot.</summary>
    public string GroupChat => (string)Config["groupChats"]![0]!["id"]!;

    /// <summary>A channel of a team with the bot.</summary>
    public string TeamChannel => (string)Config["teams"]![0]!["channels"]![0]!["id"]!;

    /// <summary>Its user.</summary>
    public string User => (string)Config["currentUser"]!["id"]!;

    /// <summary>The address of its connector.</summary>
    public string ServiceUrl => $"{_http.BaseAddress}_connector";

    /// <summary>Everything the bot has said so far.</summary>
    public IReadOnlyList<PlaygroundMessage> Heard
    {
        get
        {
            lock (_heard)
            {
                return [.. _heard];
            }
        }
    }

    /// <summary>Starts it as a channel in front of a bot.</summary>
    public static async Task<AgentsPlayground> StartAsync(string channel, Uri bot)
    {
        var port = FreePort.Find();
        var process = NodeProcess.Start(
            Client, Path.Combine(NpmClients.SourceOf(Client), "start.cjs"), "start", "-e", new Uri(bot, "/api/messages").ToString(), "-c", channel, "-p",
            $"{port}", "--disable-telemetry");
        var playground = new AgentsPlayground(process, new Uri($"http://localhost:{port}"));
        await playground.ConnectAsync(port);
        return playground;
    }

    /// <summary>Installs the bot in a conversation.</summary>
    public Task JoinAsync(string conversation) => PostAsync($"/_debug/conversation/{conversation}/installation", new JsonObject());

    /// <summary>Writes a message.</summary>
    public Task SayAsync(string conversation, string text, string? by = null) => PostAsync(
        $"/_conversation/v1/conversations/{conversation}/messages",
        new JsonObject { ["type"] = "text", ["text"] = text, ["textFormat"] = "plain", ["from"] = new JsonObject { ["id"] = by ?? User } });

    /// <summary>Writes a message and waits for an answer.</summary>
    /// <returns>All that was said in the conversation up to it.</returns>
    public async Task<IReadOnlyList<PlaygroundMessage>> AskAsync(string conversation, string text, Func<PlaygroundMessage, bool> isAnswer, string? by = null)
    {
        var before = Heard.Count;
        await SayAsync(conversation, text, by);
        return await HearAsync(conversation, isAnswer, before);
    }

    /// <summary>Waits until the bot has said something.</summary>
    public async Task<IReadOnlyList<PlaygroundMessage>> HearAsync(string conversation, Func<PlaygroundMessage, bool> isLast, int after = 0)
    {
        var deadline = DateTime.UtcNow + Patience;
        while (!Since().Any(isLast) && DateTime.UtcNow < deadline)
        {
            await Task.Delay(50);
        }
        Assert.True(Since().Any(isLast),
            $"Heard: {string.Join('\n', Since().Select(message => message.Body.ToJsonString()))}\nThe playground: {_process.Said}");
        return Since();

        List<PlaygroundMessage> Since() => [.. Heard.Skip(after).Where(message => message.Conversation == conversation)];
    }

    /// <summary>Presses a button of a card that submits what it carries.</summary>
    public Task SubmitAsync(string conversation, string message, JsonNode value) => PostAsync("/_conversation/v1/submit", new JsonObject
    {
        ["conversation"] = new JsonObject { ["id"] = conversation },
        ["replyToId"] = message,
        ["value"] = value.DeepClone(),
        ["from"] = new JsonObject { ["id"] = User },
    });

    /// <summary>Invokes something.</summary>
    /// <returns>What the bot answered.</returns>
    public async Task<JsonNode> InvokeAsync(string conversation, string name, JsonNode value, string? message = null, string? by = null)
    {
        var body = new JsonObject
        {
            ["conversation"] = new JsonObject { ["id"] = conversation },
            ["name"] = name,
            ["value"] = value.DeepClone(),
            ["from"] = new JsonObject { ["id"] = by ?? User },
        };
        if (message is not null)
        {
            body["replyToId"] = message;
        }
        return JsonNode.Parse(await PostAsync("/_conversation/v1/invoke", body))!;
    }

    /// <summary>Presses a button of a card that executes a verb.</summary>
    public Task<JsonNode> PressAsync(PlaygroundMessage message, JsonNode action, string? by = null) => InvokeAsync(
        message.Conversation, "adaptiveCard/action", new JsonObject { ["action"] = action.DeepClone() }, message.Id, by);

    /// <summary>Brings an activity of the test's own.</summary>
    /// <param name="conversation">Where.</param>
    /// <param name="template">The kind of activity that it is like.</param>
    /// <param name="change">Makes it what it is to be.</param>
    public async Task BringAsync(string conversation, string template, Action<JsonObject> change)
    {
        var activity = JsonNode.Parse(await _http.GetStringAsync($"/_internal/v1/customActivities/template?conversationId={conversation}&type={template}"))!.AsObject();
        change(activity);
        await PostAsync("/_internal/v1/customActivities", activity);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _stream.Abort();
        await _hearing;
        await _process.DisposeAsync();
        _stream.Dispose();
        _http.Dispose();
    }

    private async Task ConnectAsync(int port)
    {
        var deadline = DateTime.UtcNow + Patience;
        while (true)
        {
            try
            {
                Config = JsonNode.Parse(await _http.GetStringAsync("/_internal/v1/config"))!["config"]!;
                break;
            }
            catch (HttpRequestException) when (DateTime.UtcNow < deadline)
            {
                await Task.Delay(100);
            }
        }
        await _stream.ConnectAsync(new Uri($"ws://localhost:{port}/_ws_conversation/v1/conversations/stream"), default);
        _hearing = HearAsync();
    }

    private async Task HearAsync()
    {
        var part = new byte[64 * 1024];
        using var whole = new MemoryStream();
        try
        {
            while (true)
            {
                var received = await _stream.ReceiveAsync(part.AsMemory(), default);
                whole.Write(part, 0, received.Count);
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    return;
                }
                if (received.EndOfMessage)
                {
                    Take(JsonNode.Parse(Encoding.UTF8.GetString(whole.ToArray()))!);
                    whole.SetLength(0);
                }
            }
        }
        catch (Exception ended) when (ended is WebSocketException or OperationCanceledException)
        {
            // It has ended, or the test has.
        }
    }

    private void Take(JsonNode told)
    {
        if (told["message"] is JsonObject message && (string?)message["from"]?["id"] == (string?)Config["bot"]!["id"])
        {
            lock (_heard)
            {
                _heard.Add(new((string)told["actionConversationId"]!, (string)told["action"]!, message));
            }
        }
    }

    private async Task<string> PostAsync(string path, JsonNode body)
    {
        using var response = await _http.PostAsJsonAsync(path, body);
        var answer = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path}: {(int)response.StatusCode} {answer}");
        return answer;
    }
}
