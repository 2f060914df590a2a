namespace EcomBot.Bot.Channels.DirectLine;

/// <summary>Who calls the Direct Line: a shop's back end that knows the secret, or the client of one conversation.</summary>
/// <param name="ConversationId">The only conversation the caller may use; null for one who knows the secret.</param>
/// <param name="UserId">The only user the caller may speak as; null when the token names none.</param>
internal sealed record DirectLineCaller(string? ConversationId, string? UserId)
{
    /// <summary>A caller who knows the secret.</summary>
    public static DirectLineCaller BackEnd { get; } = new(null, null);

    /// <summary>Whether the caller may use a conversation.</summary>
    public bool MayUse(string conversationId) => ConversationId is null || ConversationId == conversationId;

    /// <summary>The caller that authentication found; every Direct Line route has one.</summary>
    public static ValueTask<DirectLineCaller?> BindAsync(HttpContext context) => new(context.Features.Get<DirectLineCaller>());
}
