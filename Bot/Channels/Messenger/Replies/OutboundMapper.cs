using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Messenger.Replies;

/// <summary>Turns what the bot says into what the Send API takes (developers.facebook.com/docs/messenger-platform/reference/send-api).</summary>
internal static class OutboundMapper
{
    private const string UserRef = "user_ref:";

    /// <summary>The request that says a rendered reply.</summary>
    public static JObject ToRequest(Activity said, MessageManner manner)
    {
        var recipient = Recipient(said.Conversation.Id);
        return said.Type == ActivityTypes.Typing
            ? new() { ["recipient"] = recipient, ["sender_action"] = "typing_on" }
            : Envelope(recipient, manner, Message(said));
    }

    /// <summary>The requests that say the same without a card; none where nothing is left to try.</summary>
    public static IEnumerable<JObject> InWords(Activity said, MessageManner manner) =>
        NativeOf(said)?["attachment"] is not null && said.Summary is { Length: > 0 } words
            ? MessengerText.Split(words, MessengerText.Longest)
            .Select(part => Envelope(Recipient(said.Conversation.Id), manner, Marked(new() { ["text"] = part })))
            : [];

    /// <summary>Whether a person of the shop said it.</summary>
    public static bool IsOfPerson(Activity said) => (string?)NativeOf(said)?["tag"] == MessengerNames.HumanAgent;

    /// <summary>Whom a call is about.</summary>
    public static JObject Recipient(string conversationId) => conversationId.StartsWith(UserRef, StringComparison.Ordinal)
        ? new() { ["user_ref"] = conversationId[UserRef.Length..] }
        : new() { ["id"] = conversationId };

    /// <summary>The element of a media template whose file has to be uploaded first; null where there is none.</summary>
    public static JObject? MediaIn(JObject request) =>
        request.SelectToken("message.attachment.payload.elements[0]") is JObject { } element && element["media_type"] is not null
            && element["url"] is not null ? element : null;

    /// <summary>The request that uploads the file of a media template, for good.</summary>
    public static JObject ToUpload(JObject media) => new()
    {
        ["message"] = new JObject
        {
            ["attachment"] = new JObject { ["type"] = media["media_type"], ["payload"] = new JObject { ["url"] = media["url"], ["is_reusable"] = true } },
        },
    };

    /// <summary>Puts the uploaded file into its media template.</summary>
    public static void Attach(JObject media, string attachmentId)
    {
        media.Remove("url");
        media["attachment_id"] = attachmentId;
    }

    private static JObject Envelope(JObject recipient, MessageManner manner, JObject message)
    {
        var request = new JObject
        {
            ["messaging_type"] = manner == MessageManner.HumanAgent ? "MESSAGE_TAG" : "RESPONSE",
            ["recipient"] = recipient,
            ["message"] = message
        };
        if (manner == MessageManner.HumanAgent)
        {
            request["tag"] = MessengerNames.HumanAgent;
        }
        return request;
    }

    private static JObject Message(Activity said)
    {
        var native = NativeOf(said);
        var message = native?["attachment"] is { } attachment ? new JObject { ["attachment"] = attachment.DeepClone() } : new JObject { ["text"] = said.Text };
        if (native?["quick_replies"] is JArray { Count: > 0 } replies)
        {
            message["quick_replies"] = replies.DeepClone();
        }
        return Marked(message);
    }

    private static JObject Marked(JObject message)
    {
        message["metadata"] = MessengerNames.Metadata;
        return message;
    }

    private static JObject? NativeOf(Activity said) => said.ChannelData as JObject;
}
