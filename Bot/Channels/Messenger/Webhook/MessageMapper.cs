using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Channels.Messenger.Webhook;

/// <summary>Turns messages and pressed buttons into activities.</summary>
internal static class MessageMapper
{
    private const string ThumbUp = "369239263222822";

    /// <summary>A message: its text, what was pressed, files, a place.</summary>
    public static Activity ToActivity(MessengerMessage message)
    {
        var pressed = ButtonPayload.Read(message.QuickReply?.Payload);
        var attachments = (message.Attachments ?? []).OfType<MessengerAttachment>().ToList();
        return new(ActivityTypes.Message, id: message.Mid)
        {
            Text = pressed?.Says ?? message.Text ?? (message.StickerId == ThumbUp ? "👍" : string.Empty),
            Value = pressed?.Value,
            ReplyToId = message.ReplyTo?.Mid,
            Attachments = [.. attachments.Where(attachment => attachment.Payload?.Url is not null && message.StickerId is null).Select(File)],
            Entities = [.. attachments.Where(attachment => attachment.Payload?.Coordinates is not null).Select(Place)],
        };
    }

    /// <summary>A button of a template or a menu: what it says, or an event where the channel itself answers.</summary>
    public static Activity ToActivity(MessengerPostback postback)
    {
        if (postback.Payload is MessengerNames.GetStarted or MessengerNames.SignIn)
        {
            return new(ActivityTypes.Event, id: postback.Mid) { Name = MessengerNames.Pressed, Value = postback.Payload };
        }
        var pressed = ButtonPayload.Read(postback.Payload);
        return new(ActivityTypes.Message, id: postback.Mid) { Text = pressed?.Says ?? postback.Title ?? string.Empty, Value = pressed?.Value };
    }

    private static Attachment File(MessengerAttachment attachment) => new(
        attachment.Type switch
        {
            "image" => "image/*",
            "audio" => "audio/*",
            "video" => "video/*",
            "file" => "application/octet-stream",
            var other => $"application/vnd.facebook.{other}",
        },
        attachment.Payload!.Url,
        name: attachment.Title);

    private static Entity Place(MessengerAttachment attachment) =>
        new GeoCoordinates(latitude: attachment.Payload!.Coordinates!.Lat, longitude: attachment.Payload.Coordinates.Long, type: nameof(GeoCoordinates),
            name: attachment.Title);
}
