using System.Text.Json;

namespace EcomBot.Bot.Agents.Chatwoot;

/// <summary>What Chatwoot's web hook tells, as far as it is of use.</summary>
/// <param name="Contact">Chatwoot's name of the customer.</param>
/// <param name="Conversation">Its number of the conversation.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Message">The number of the message; 0 for other events.</param>
/// <param name="Content">What was said.</param>
/// <param name="SenderId">Who said it.</param>
/// <param name="SenderName">The name of who said it.</param>
internal sealed record ChatwootEvent(string Contact, long Conversation, ChatwootEventKind Kind, long Message, string Content,
    string SenderId, string SenderName)
{
    /// <summary>Reads an event; null for those that are of no use, such as what the customer wrote and private notes.</summary>
    public static ChatwootEvent? Read(JsonElement told) => Text(told, "event") switch
    {
        "message_created" when IsForCustomer(told) && told.TryGetProperty("conversation", out var conversation) && NameOf(conversation) is { } name
            && Number(told, "id") is { } id && Text(told, "content") is { Length: > 0 } text =>
            new(name.Contact, name.Number, ChatwootEventKind.Said, id, text, SenderOf(told, "id") ?? "0", SenderOf(told, "name") ?? "Support"),
        "conversation_status_changed" or "conversation_resolved" when Text(told, "status") == "resolved" && NameOf(told) is { } name =>
            new(name.Contact, name.Number, ChatwootEventKind.Resolved, 0, string.Empty, string.Empty, string.Empty),
        _ => null,
    };

    private static bool IsForCustomer(JsonElement told) =>
        (Text(told, "message_type") == "outgoing" || Number(told, "message_type") == 1)
            && !(told.TryGetProperty("private", out var hidden) && hidden.ValueKind == JsonValueKind.True);

    private static (string Contact, long Number)? NameOf(JsonElement conversation) =>
        conversation.ValueKind == JsonValueKind.Object && conversation.TryGetProperty("contact_inbox", out var inbox) && inbox.ValueKind == JsonValueKind.Object
            && Text(inbox, "source_id") is { } contact && Number(conversation, "id") is { } number ? (contact, number) : null;

    private static string? SenderOf(JsonElement told, string name) => told.TryGetProperty("sender", out var sender) && sender.ValueKind == JsonValueKind.Object
        ? Text(sender, name) ?? Number(sender, name)?.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;

    private static string? Text(JsonElement told, string name) =>
        told.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static long? Number(JsonElement told, string name) =>
        told.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number : null;
}

/// <summary>What happened in Chatwoot.</summary>
internal enum ChatwootEventKind
{
    /// <summary>A person wrote to the customer.</summary>
    Said,

    /// <summary>A person is done with the conversation.</summary>
    Resolved,
}
