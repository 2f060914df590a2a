using System.Text.Json;

namespace EcomBot.Tests.Bot.Channels.Messenger;

/// <summary>What Meta asks of the bodies that pages send (the limits of the Send API and of the templates).</summary>
internal static class GraphRules
{
    private static readonly string[] Kinds = ["image", "audio", "video", "file", "template"];
    private static readonly string[] Posts =
        ["me/messages", "me/pass_thread_control", "me/take_thread_control", "me/request_thread_control", "me/messenger_profile", "me/personas",
            "me/message_attachments"];

    /// <summary>What is wrong with a call; null for one that Meta takes.</summary>
    public static string? ProblemIn(string method, string path, string body)
    {
        if (method == "GET")
        {
            return path is "me/thread_owner" or GraphPeer.Customer ? null : "no such node";
        }
        if (!Posts.Contains(path))
        {
            return "no such edge";
        }
        var json = JsonSerializer.Deserialize<JsonElement>(body);
        return path switch
        {
            "me/messages" => Message(json),
            "me/messenger_profile" => Profile(json),
            "me/message_attachments" => Has(json, "message") ? null : "message",
            "me/personas" => Has(json, "name") ? null : "name",
            _ => Recipient(json) ?? (path != "me/pass_thread_control" || Has(json, "target_app_id") ? null : "target_app_id"),
        };
    }

    private static string? Message(JsonElement json)
    {
        if (Recipient(json) is { } problem)
        {
            return problem;
        }
        if (json.TryGetProperty("sender_action", out var action))
        {
            return Has(json, "message") ? "action with message" : action.GetString() is "typing_on" or "typing_off" or "mark_seen" ? null : "sender_action";
        }
        if (!Has(json, "messaging_type") || !json.TryGetProperty("message", out var message))
        {
            return "messaging_type and message";
        }
        if (json.GetProperty("messaging_type").GetString() == "MESSAGE_TAG"
            && json.GetProperty("tag").GetString() is not ("HUMAN_AGENT" or "CUSTOMER_FEEDBACK"))
        {
            return "tag";
        }
        return Content(message) ?? QuickReplies(message);
    }

    private static string? Content(JsonElement message)
    {
        if (Has(message, "text") == Has(message, "attachment"))
        {
            return "text or attachment";
        }
        return Has(message, "text") ? Text(message, "text", 2000) : Attachment(message.GetProperty("attachment"));
    }

    private static string? QuickReplies(JsonElement message) => !message.TryGetProperty("quick_replies", out var replies) ? null
        : replies.GetArrayLength() is < 1 or > 13 ? "number of quick replies"
        : First(replies, reply => reply.GetProperty("content_type").GetString() == "text" ? Text(reply, "title", 20) ?? Text(reply, "payload", 1000) : null);

    private static string? Attachment(JsonElement attachment)
    {
        var payload = attachment.GetProperty("payload");
        return !Kinds.Contains(attachment.GetProperty("type").GetString()) ? "attachment.type"
            : attachment.GetProperty("type").GetString() != "template" ? Has(payload, "url") || Has(payload, "attachment_id") ? null : "attachment.url"
            : payload.GetProperty("template_type").GetString() switch
            {
                "button" => Text(payload, "text", 640) ?? Buttons(payload, required: true),
                "generic" => payload.GetProperty("elements").GetArrayLength() is < 1 or > 10 ? "number of elements"
                    : First(payload.GetProperty("elements"), Element),
                "media" => Media(payload),
                "receipt" => Receipt(payload),
                _ => "template_type",
            };
    }

    private static string? Element(JsonElement element) => Text(element, "title", 80)
        ?? (Has(element, "subtitle") ? Text(element, "subtitle", 80) : null)
        ?? (element.EnumerateObject().Count() < 2 ? "an element has more than a title" : null)
        ?? Buttons(element, required: false);

    private static string? Media(JsonElement payload)
    {
        var elements = payload.GetProperty("elements");
        return elements.GetArrayLength() != 1 ? "number of elements"
            : elements[0].GetProperty("media_type").GetString() is not ("image" or "video") ? "media_type"
            : !Has(elements[0], "attachment_id")
            && elements[0].GetProperty("url").GetString()?.StartsWith("https://www.facebook.com/") != true ? "attachment_id"
            : Buttons(elements[0], required: false);
    }

    private static string? Receipt(JsonElement payload) =>
        Array.Find(["recipient_name", "order_number", "currency", "payment_method", "summary"], name => !Has(payload, name)) is { } missing ? missing
        : payload.GetProperty("summary").GetProperty("total_cost").ValueKind != JsonValueKind.Number ? "total_cost"
        : payload.TryGetProperty("elements", out var elements)
            ? First(elements, element => Has(element, "title") && element.GetProperty("price").ValueKind == JsonValueKind.Number ? null : "element")
        : null;

    private static string? Buttons(JsonElement owner, bool required) => !owner.TryGetProperty("buttons", out var buttons) ? required ? "buttons" : null
        : buttons.GetArrayLength() is < 1 or > 3 ? "number of buttons" : First(buttons, Button);

    private static string? Button(JsonElement button) => button.GetProperty("type").GetString() switch
    {
        "postback" => Text(button, "title", 20) ?? Text(button, "payload", 1000),
        "web_url" => Text(button, "title", 20) ?? Text(button, "url", 2000),
        "phone_number" => Text(button, "title", 20) ?? (button.GetProperty("payload").GetString()!.StartsWith('+') ? null : "phone_number"),
        "account_link" => Text(button, "url", 2000),
        "account_unlink" => null,
        _ => "button.type",
    };

    private static string? Profile(JsonElement json) =>
        json.TryGetProperty("persistent_menu", out var menu)
            && First(menu, one => Has(one, "locale") ? First(one.GetProperty("call_to_actions"), Button) : "locale") is { } wrong ? wrong
        : json.TryGetProperty("ice_breakers", out var ice) ? ice.GetArrayLength() > 4 ? "number of ice breakers"
        : First(ice, one => Text(one, "question", 80) ?? Text(one, "payload", 1000))
        : null;

    private static string? Recipient(JsonElement json) =>
        json.TryGetProperty("recipient", out var recipient) && (Has(recipient, "id") || Has(recipient, "user_ref")) ? null : "recipient";

    private static string? First(JsonElement array, Func<JsonElement, string?> check) =>
        array.EnumerateArray().Select(check).FirstOrDefault(problem => problem is not null);

    private static string? Text(JsonElement owner, string name, int longest) =>
        owner.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String && text.GetString()!.Length >= 1
            && text.GetString()!.Length <= longest ? null : name;

    private static bool Has(JsonElement owner, string name) => owner.TryGetProperty(name, out _);
}
