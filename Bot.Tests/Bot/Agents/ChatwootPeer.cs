using System.Collections.Concurrent;
using System.Text.Json;
using EcomBot.Tests.Sdk.Connector;

namespace EcomBot.Tests.Bot.Agents;

/// <summary>A Chatwoot with one API inbox, as developers.chatwoot.com describes its client API.</summary>
internal sealed class ChatwootPeer : IAsyncDisposable
{
    public const string Inbox = "inbox-1";
    public const string Contact = "contact-source-1";
    public const string Secret = "secret-secret-secret-secret-secret-1";
    public const long Conversation = 77;

    private readonly LoopbackService _service;
    private int _failures;

    private ChatwootPeer(LoopbackService service)
    {
        _service = service;
        _service.Answer = Answer;
    }

    /// <summary>What the customer said there, in order.</summary>
    public ConcurrentQueue<string> Said { get; } = new();

    /// <summary>Settings of a bot that uses it.</summary>
    public string[] Settings => [$"--Chatwoot:Address={_service.Address}", $"--Chatwoot:Inbox={Inbox}", $"--Chatwoot:WebhookSecret={Secret}"];

    public static async Task<ChatwootPeer> StartAsync() => new(await LoopbackService.StartAsync());

    /// <summary>Refuses the next calls.</summary>
    public void Fail(int calls) => _failures = calls;

    /// <summary>What the web hook tells when a person writes.</summary>
    public static object Message(long id, string text, string type = "outgoing", bool isPrivate = false, string contact = Contact) => new
    {
        @event = "message_created",
        id,
        content = text,
        message_type = type,
        @private = isPrivate,
        sender = new { id = 5, name = "Olga", type = "user" },
        conversation = new { id = Conversation, contact_inbox = new { source_id = contact } },
    };

    /// <summary>What the web hook tells when a person is done.</summary>
    public static object Resolved() =>
        new { @event = "conversation_status_changed", id = Conversation, status = "resolved", contact_inbox = new { source_id = Contact } };

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    private Reply Answer(ReceivedRequest request)
    {
        if (Interlocked.Decrement(ref _failures) >= 0)
        {
            return new(503);
        }
        var root = $"/public/api/v1/inboxes/{Inbox}/contacts";
        var body = JsonDocument.Parse(request.Body).RootElement;
        if (request.Target == root && body.TryGetProperty("identifier", out _))
        {
            return Json(new { source_id = Contact, pubsub_token = "x" });
        }
        if (request.Target == $"{root}/{Contact}/conversations")
        {
            return Json(new { id = Conversation, inbox_id = 1 });
        }
        if (request.Target == $"{root}/{Contact}/conversations/{Conversation}/messages")
        {
            Said.Enqueue(body.GetProperty("content").GetString()!);
            return Json(new { id = Said.Count });
        }
        return new(404);
    }

    private static Reply Json(object value) => new(200, JsonSerializer.Serialize(value), new() { ["Content-Type"] = "application/json" });
}
