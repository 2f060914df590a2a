using EcomBot.Bot.Web;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Channels.DirectLine;

/// <summary>Opens conversations, lets their clients back in and takes what they post.</summary>
internal sealed class DirectLineConversations(DirectLineTokens tokens, DirectLineLog log, DirectLineTurns turns, PublicAddress site)
{
    /// <summary>Opens the conversation of a token, or a new one for a caller who knows the secret. The bot greets once.</summary>
    public async Task<ConversationResponse> StartAsync(
        DirectLineCaller caller, ConversationRequest? body, HttpRequest request, CancellationToken cancellationToken)
    {
        var conversationId = caller.ConversationId ?? DirectLineTokens.NewId();
        var userId = caller.UserId ?? body?.User?.Id ?? $"r_{DirectLineTokens.NewId()}";
        await log.OpenAsync(conversationId, userId, cancellationToken);
        await turns.JoinAsync(conversationId, userId, body?.Locale, cancellationToken);
        return await ReconnectAsync(caller, conversationId, null, request, cancellationToken);
    }

    /// <summary>A fresh token and stream for a conversation whose client comes back.</summary>
    public async Task<ConversationResponse> ReconnectAsync(
        DirectLineCaller caller, string conversationId, string? watermark, HttpRequest request, CancellationToken cancellationToken)
    {
        var token = await tokens.IssueAsync(conversationId, caller.UserId, cancellationToken);
        var address = $"ws{site.Of(request)[4..]}{DirectLineEndpoints.Root}/conversations/{Uri.EscapeDataString(conversationId)}/stream";
        return new(conversationId, token.Token, token.ExpiresIn, $"{address}?watermark={Uri.EscapeDataString(watermark ?? string.Empty)}&t={token.Token}");
    }

    /// <summary>Why a caller may not use a conversation, or null when they may.</summary>
    public async Task<IResult?> RefusalAsync(DirectLineCaller caller, string conversationId, CancellationToken cancellationToken) =>
        !caller.MayUse(conversationId) ? DirectLineError.Forbidden()
        : await log.FindUserAsync(conversationId, cancellationToken) is null ? DirectLineError.NotFound()
        : null;

    /// <summary>Takes a client's activity.</summary>
    /// <returns>The id it was given.</returns>
    public async Task<string> PostAsync(DirectLineCaller caller, string conversationId, Activity activity, CancellationToken cancellationToken)
    {
        var userId = caller.UserId ?? activity.From?.Id ?? (await log.FindUserAsync(conversationId, cancellationToken))!;
        return await turns.PostAsync(conversationId, userId, activity, cancellationToken);
    }
}
