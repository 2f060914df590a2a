using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.Complaints;

/// <summary>The photos that a customer sent with a message.</summary>
internal static class MessagePhotos
{
    /// <summary>Their addresses, in order.</summary>
    public static IReadOnlyList<string> In(ITurnContext turnContext) =>
    [
        .. (turnContext.Activity.Attachments ?? []).Where(attachment => attachment.ContentUrl is { Length: > 0 } && IsPhoto(attachment.ContentType))
            .Select(attachment => attachment.ContentUrl),
    ];

    // Messenger says "image" alone.
    private static bool IsPhoto(string? type) => type is not null
        && (type.StartsWith("image", StringComparison.OrdinalIgnoreCase) || type.Equals("application/pdf", StringComparison.OrdinalIgnoreCase));
}
