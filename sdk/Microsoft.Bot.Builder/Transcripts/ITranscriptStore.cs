using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Records activities, and gives them back by conversation.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.itranscriptstore"/>
public interface ITranscriptStore : ITranscriptLogger
{
    /// <summary>Gets the activities of a conversation, a page at a time.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="continuationToken">Where the page before ended; default the first page.</param>
    /// <param name="startDate">Activities before it are left out; default none.</param>
    /// <returns>The page, the oldest first.</returns>
    Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null,
        DateTimeOffset startDate = default);

    /// <summary>Gets the conversations of a channel, a page at a time.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="continuationToken">Where the page before ended; default the first page.</param>
    /// <returns>The page.</returns>
    Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null);

    /// <summary>Forgets a conversation.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <returns>A task that ends when it is forgotten.</returns>
    Task DeleteTranscriptAsync(string channelId, string conversationId);
}
