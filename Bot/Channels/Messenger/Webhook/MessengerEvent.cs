using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Messenger.Webhook;

/// <summary>One event of a conversation; Meta sends one of its parts with it.</summary>
internal sealed record MessengerEvent
{
    /// <summary>Who did it: the customer, or the page in an echo.</summary>
    public MessengerParty? Sender { get; init; }

    /// <summary>To whom: the page, or the customer in an echo.</summary>
    public MessengerParty? Recipient { get; init; }

    /// <summary>When, in milliseconds since 1970.</summary>
    public long? Timestamp { get; init; }

    /// <summary>A message, or the echo of one.</summary>
    public MessengerMessage? Message { get; init; }

    /// <summary>A button of a template or of a menu.</summary>
    public MessengerPostback? Postback { get; init; }

    /// <summary>A mark on a message.</summary>
    public MessengerReaction? Reaction { get; init; }

    /// <summary>A message that was changed.</summary>
    [JsonProperty("message_edit")]
    public MessengerEdit? Edit { get; init; }

    /// <summary>A customer that let the page write, perhaps known by a reference of the page alone.</summary>
    public MessengerOptin? Optin { get; init; }

    /// <summary>Reads an event.</summary>
    /// <exception cref="JsonException">It is of another shape.</exception>
    public static MessengerEvent? Of(JToken json) => json.ToObject<MessengerEvent>();
}

/// <summary>A customer or a page.</summary>
internal sealed record MessengerParty(string? Id);

/// <summary>What was written or sent.</summary>
internal sealed record MessengerMessage
{
    /// <summary>Its id.</summary>
    public string? Mid { get; init; }

    /// <summary>Its text.</summary>
    public string? Text { get; init; }

    /// <summary>The page said it.</summary>
    [JsonProperty("is_echo")]
    public bool IsEcho { get; init; }

    /// <summary>The app that said it, in an echo.</summary>
    [JsonProperty("app_id")]
    public string? AppId { get; init; }

    /// <summary>What its sender marked it with, in an echo.</summary>
    public string? Metadata { get; init; }

    /// <summary>The quick reply that was pressed.</summary>
    [JsonProperty("quick_reply")]
    public MessengerQuickReply? QuickReply { get; init; }

    /// <summary>The message that it answers.</summary>
    [JsonProperty("reply_to")]
    public MessengerReplyTo? ReplyTo { get; init; }

    /// <summary>The sticker that was sent.</summary>
    [JsonProperty("sticker_id")]
    public string? StickerId { get; init; }

    /// <summary>What was sent with it.</summary>
    public IReadOnlyList<MessengerAttachment?>? Attachments { get; init; }
}

/// <summary>What a quick reply carries.</summary>
internal sealed record MessengerQuickReply(string? Payload);

/// <summary>The message that another one answers.</summary>
internal sealed record MessengerReplyTo(string? Mid);

/// <summary>A photo, a file, a place or a shared page.</summary>
internal sealed record MessengerAttachment(string? Type, string? Title, string? Url, MessengerAttachmentPayload? Payload);

/// <summary>Where a photo or a file is, or where a place is.</summary>
internal sealed record MessengerAttachmentPayload(string? Url, MessengerCoordinates? Coordinates);

/// <summary>A place, in degrees.</summary>
internal sealed record MessengerCoordinates(double Lat, double Long);

/// <summary>A button that was pressed.</summary>
internal sealed record MessengerPostback(string? Mid, string? Title, string? Payload);

/// <summary>A mark that was put on a message, or taken off it.</summary>
internal sealed record MessengerReaction(string? Reaction, string? Emoji, string? Action, string? Mid);

/// <summary>The new text of a message.</summary>
internal sealed record MessengerEdit(string? Mid, string? Text, [property: JsonProperty("num_edit")] int Number);

/// <summary>What a customer let the page do.</summary>
internal sealed record MessengerOptin([property: JsonProperty("user_ref")] string? UserRef);
